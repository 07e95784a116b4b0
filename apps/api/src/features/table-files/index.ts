export { TableFile } from './table-file.entity.ts';
export { TableFilesModule } from './table-files.module.ts';
export { TableFilesReader } from './table-files.reader.ts';
export { tableForm, type TableForm, tableEncodings, tableDelimiters } from './table-form.ts';
export { BrokenTable, tableRows, type TableRow } from './table-rows.ts';
