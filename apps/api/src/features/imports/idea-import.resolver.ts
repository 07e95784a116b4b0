import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Page } from '../../platform/graphql/page.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, Request } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { MemberReader, MemberType, type Member } from '../people/index.ts';
import { writtenMapping } from './csv/mapping-file.ts';
import { mappingOf } from './changed-mapping.ts';
import type { IdeaImport } from './idea-import.entity.ts';
import {
  CancelIdeaImportInput,
  LookAtIdeasInput,
  MapIdeasInput,
  RunIdeaImportInput,
} from './idea-import.inputs.ts';
import { IdeaImportReader } from './idea-import.reader.ts';
import { IdeaImportConnection, IdeaImportRefusalConnection, IdeaImportType } from './idea-import.schema.ts';
import { IdeaImportFileType } from './idea-table.schema.ts';
import {
  IdeaImportReportType,
  IdeaImportRowType,
  type IdeaImportRefusalType,
} from './idea-import-report.schema.ts';
import { IdeaImportService } from './idea-import.service.ts';
import { fileShown, refusalShown, reportShown } from './idea-import.shown.ts';
import { TablePreview } from './table-preview.ts';

const FIRST = {
  type: () => Int,
  nullable: true,
  defaultValue: 20,
  description: 'Rows of the page, at most 100.',
};
const AFTER = { type: () => String, nullable: true, description: 'Cursor of the row to go on from.' };

@Resolver(() => IdeaImportType)
export class IdeaImportResolver {
  constructor(
    private readonly reader: IdeaImportReader,
    private readonly service: IdeaImportService,
    private readonly members: MemberReader,
    private readonly preview: TablePreview,
  ) {}

  @Query(() => IdeaImportConnection, {
    description: 'Imports of ideas, the latest first; none for all but administrators.',
  })
  ideaImports(
    @CurrentViewer() viewer: Viewer,
    @Args('first', FIRST) first: number | null,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<IdeaImport>> {
    return this.reader.all(viewer, { first: first ?? 20, after });
  }

  @Query(() => IdeaImportType, {
    nullable: true,
    description: 'An import of ideas; null when there is none of that id, and for all but administrators.',
  })
  ideaImport(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Id of the import.' }) id: string,
  ): Promise<IdeaImport | null> {
    return this.reader.find(viewer, id);
  }

  @Query(() => [IdeaImportRowType], {
    description:
      'The first rows of a table as they would be imported; none for NONE. NOT_FOUND; CONFLICT idea_import.files_gone.',
  })
  ideaImportPreview(
    @CurrentViewer() viewer: Viewer,
    @Args('importId', { type: () => ID, description: 'Id of the import.' }) importId: string,
    @Args('position', { type: () => Int, description: 'Place of the table among its files, from 0.' })
    position: number,
  ): Promise<IdeaImportRowType[]> {
    return this.preview.of(viewer, importId, position);
  }

  @Mutation(() => IdeaImportType, {
    description:
      'Begins to look at tables; writes nothing. FORBIDDEN people.administer; INVALID_INPUT fileIds REQUIRED, TOO_MANY.',
  })
  async lookAtIdeas(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => LookAtIdeasInput, description: 'The tables.' }) input: LookAtIdeasInput,
  ): Promise<IdeaImport> {
    return this.reader.require(viewer, await this.service.lookAt(viewer, input));
  }

  @Mutation(() => IdeaImportType, {
    description:
      'Says how the tables are to be read. NOT_FOUND; CONFLICT idea_import.at_work; INVALID_INPUT names what is wrong.',
  })
  async mapIdeas(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => MapIdeasInput, description: 'How.' }) input: MapIdeasInput,
  ): Promise<IdeaImport> {
    return this.reader.require(viewer, await this.service.map(viewer, input));
  }

  @Mutation(() => IdeaImportType, {
    description:
      'Begins a run. Each file is taken whole or not at all; running again changes nothing of what is there. NOT_FOUND; CONFLICT idea_import.at_work, idea_import.files_gone.',
  })
  async runIdeaImport(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => RunIdeaImportInput, description: 'The import.' }) input: RunIdeaImportInput,
  ): Promise<IdeaImport> {
    return this.reader.require(viewer, await this.service.run(viewer, input));
  }

  @Mutation(() => IdeaImportType, {
    description:
      'Stops a run; nothing of the file it is at stays. One that has ended stays as it is. NOT_FOUND.',
  })
  async cancelIdeaImport(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => CancelIdeaImportInput, description: 'The import.' })
    input: CancelIdeaImportInput,
  ): Promise<IdeaImport> {
    return this.reader.require(viewer, await this.service.cancel(viewer, input));
  }

  @ResolveField(() => MemberType, { nullable: true, description: 'Who started it.' })
  startedBy(@Parent() { memberId }: IdeaImport, @Request() request: RequestContext): Promise<Member | null> {
    return this.members.memberLoader(request).load(memberId);
  }

  @ResolveField(() => IdeaImportReportType, {
    nullable: true,
    description: 'What the last run brought; null before the first, and while one is under way.',
  })
  report(@Parent() { report }: IdeaImport): IdeaImportReportType | null {
    return report && reportShown(report);
  }

  @ResolveField(() => [IdeaImportFileType], {
    description: 'Its tables; none until they have been looked at.',
  })
  async files(@Parent() { id }: IdeaImport): Promise<IdeaImportFileType[]> {
    return (await this.reader.filesOf(id)).flatMap(fileShown);
  }

  @ResolveField(() => String, {
    description: 'The mapping as a file for `npm run import:ideas -- csv … --mapping`.',
  })
  async mappingFile(@Parent() { id, timeZone, statuses }: IdeaImport): Promise<string> {
    const entries = (await this.reader.filesOf(id)).flatMap(({ entry }) => entry ?? []);
    return writtenMapping(mappingOf(entries, timeZone, statuses));
  }

  @ResolveField(() => IdeaImportRefusalConnection, {
    description: 'Rows that the last run could not take, as they were met; the first 10,000.',
  })
  async refusals(
    @Parent() { id }: IdeaImport,
    @Args('first', FIRST) first: number | null,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<IdeaImportRefusalType>> {
    const { edges, pageInfo } = await this.reader.refusals(id, { first: first ?? 20, after });
    return { edges: edges.map(({ node, cursor }) => ({ node: refusalShown(node), cursor })), pageInfo };
  }
}
