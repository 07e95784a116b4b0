export { SurfacedModule } from './surfaced.module.ts';
export { Survey } from './survey.ts';
