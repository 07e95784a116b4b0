export { copyLine, type CopyValue } from './copy-line.ts';
export { mappingInWords, writtenMapping } from './csv/mapping-file.ts';
export { importCommand } from './import-command.ts';
export { importIdeas } from './import-ideas.ts';
export { importSummary, stepSentence } from './import-summary.ts';
export { ImportRefused, type ImportReport, type ImportWish } from './imports.types.ts';
export { ImportsModule } from './imports.module.ts';
export { Refusals } from './refusals.ts';
