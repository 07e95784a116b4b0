import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TableFile } from './table-file.entity.ts';
import { TableFilesReader } from './table-files.reader.ts';
import { TableFilesResolver } from './table-files.resolver.ts';
import { TableFilesService } from './table-files.service.ts';

/**
 * How a table reaches the server from a screen: `handInTable` announces it, `addTablePiece` brings it piece by piece, within
 * the limits every operation has, so that there is progress, a retry repeats one piece, and any node can read it. An import
 * then takes the id, asks `TableFilesReader.require` and reads `bytesOf`; `tableForm` and `tableRows` make rows of the bytes.
 */
@Module({
  imports: [TypeOrmModule.forFeature([TableFile])],
  providers: [TableFilesReader, TableFilesResolver, TableFilesService],
  exports: [TableFilesReader],
})
export class TableFilesModule {}
