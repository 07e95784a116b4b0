export { SurfacedModule } from './surfaced.module.ts';
