import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { TableFile } from './table-file.entity.ts';
import { TableFilesReader } from './table-files.reader.ts';
import { AddTablePieceInput, HandInTableInput, TableFileType } from './table-files.schema.ts';
import { TableFilesService } from './table-files.service.ts';

@Resolver(() => TableFileType)
export class TableFilesResolver {
  constructor(
    private readonly files: TableFilesReader,
    private readonly service: TableFilesService,
  ) {}

  @Query(() => TableFileType, {
    nullable: true,
    description: 'A table the viewer handed in; null when there is none of that id, or its day is over.',
  })
  tableFile(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Id of the table.' }) id: string,
  ): Promise<TableFile | null> {
    return this.files.find(viewer, id);
  }

  @Mutation(() => TableFileType, {
    description: 'Announces a table, whose pieces follow. FORBIDDEN tables.hand_in; INVALID_INPUT.',
  })
  async handInTable(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => HandInTableInput, description: 'The table to come.' })
    input: HandInTableInput,
  ): Promise<TableFile> {
    const { fileId } = await this.service.handIn(viewer, input);
    return this.files.require(viewer, fileId);
  }

  @Mutation(() => TableFileType, {
    description: 'Takes one piece of a table; pieces may come in any order. NOT_FOUND; INVALID_INPUT.',
  })
  async addTablePiece(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => AddTablePieceInput, description: 'The piece.' }) input: AddTablePieceInput,
  ): Promise<TableFile> {
    const { fileId } = await this.service.addPiece(viewer, input);
    return this.files.require(viewer, fileId);
  }
}
