export { PipelineModule } from './pipeline.module.ts';
