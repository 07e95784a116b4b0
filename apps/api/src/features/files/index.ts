export { ForgottenFiles } from './forgotten-files.ts';
export { FilesModule } from './files.module.ts';
export { storedContents } from './stored-contents.ts';
