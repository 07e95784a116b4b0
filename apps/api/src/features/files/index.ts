export { FilesModule } from './files.module.ts';
