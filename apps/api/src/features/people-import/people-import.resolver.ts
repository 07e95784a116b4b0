import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Page } from '../../platform/graphql/page.ts';
import { CurrentViewer } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { MemberConnection, type Member } from '../people/index.ts';
import type { PeopleImport } from './people-import.entity.ts';
import { PeopleImportReader, type JudgedRow, type Verdict } from './people-import.reader.ts';
import {
  ApplyPeopleImportInput,
  CancelPeopleImportInput,
  LookAtPeopleInput,
  PeopleImportRowConnection,
  PeopleImportRowType,
  PeopleImportType,
  PeopleRowKind,
  type PersonChangeType,
} from './people-import.schema.ts';
import { PeopleImportService } from './people-import.service.ts';
import { pathsOf } from './unit-paths.rules.ts';

const FIRST = {
  type: () => Int,
  nullable: true,
  defaultValue: 50,
  description: 'Rows of the page, at most 100.',
};
const AFTER = { type: () => String, nullable: true, description: 'Cursor of the row to go on from.' };
const SHOWN_UNITS = 100;

@Resolver(() => PeopleImportType)
export class PeopleImportResolver {
  constructor(
    private readonly reader: PeopleImportReader,
    private readonly service: PeopleImportService,
  ) {}

  @Query(() => PeopleImportType, {
    nullable: true,
    description: 'An import of people; null when there is none of that id, and for all but administrators.',
  })
  peopleImport(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Id of the import.' }) id: string,
  ): Promise<PeopleImport | null> {
    return this.reader.find(viewer, id);
  }

  @Mutation(() => PeopleImportType, {
    description:
      'Begins to read and compare a table; writes nothing into the directory. NOT_FOUND; FORBIDDEN people.administer; INVALID_INPUT.',
  })
  async lookAtPeople(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => LookAtPeopleInput, description: 'The table and how to read it.' })
    input: LookAtPeopleInput,
  ): Promise<PeopleImport> {
    const { importId } = await this.service.lookAt(viewer, input);
    return this.reader.require(viewer, importId);
  }

  @Mutation(() => PeopleImportType, {
    description:
      'Begins to write what was looked at, all of it or nothing. NOT_FOUND; CONFLICT people_import.not_ready, people_import.broken_rows, people_import.unknown_rows.',
  })
  async applyPeopleImport(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => ApplyPeopleImportInput, description: 'The import and what it may do.' })
    input: ApplyPeopleImportInput,
  ): Promise<PeopleImport> {
    const { importId } = await this.service.apply(viewer, input);
    return this.reader.require(viewer, importId);
  }

  @Mutation(() => PeopleImportType, {
    description: 'Stops an import on its way; what it was writing is undone. NOT_FOUND.',
  })
  async cancelPeopleImport(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => CancelPeopleImportInput, description: 'The import.' })
    input: CancelPeopleImportInput,
  ): Promise<PeopleImport> {
    const { importId } = await this.service.cancel(viewer, input);
    return this.reader.require(viewer, importId);
  }

  @ResolveField(() => PeopleImportRowConnection, {
    description: 'Rows of a kind, in the order of the table.',
  })
  rows(
    @Parent() { id }: PeopleImport,
    @Args('kind', { type: () => PeopleRowKind, description: 'Which rows.' }) kind: Verdict,
    @Args('first', FIRST) first: number | null,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<JudgedRow>> {
    return this.reader.rows(id, kind, { first: first ?? 50, after });
  }

  @ResolveField(() => MemberConnection, { description: 'Members whom the table does not name, by name.' })
  missing(
    @Parent() found: PeopleImport,
    @Args('first', FIRST) first: number | null,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<Member>> {
    return this.reader.missing(found, { first: first ?? 50, after });
  }

  @ResolveField(() => [String], {
    description: `Units that would be made, each with what of its path is new; the first ${SHOWN_UNITS}.`,
  })
  newUnits(@Parent() { newUnits }: PeopleImport): string[] {
    return pathsOf(newUnits.slice(0, SHOWN_UNITS));
  }
}

@Resolver(() => PeopleImportRowType)
export class PeopleImportRowResolver {
  @ResolveField()
  changes(@Parent() { changes }: JudgedRow): PersonChangeType[] {
    return Object.entries(changes ?? {}).map(([field, [before, after]]) => ({
      field,
      before: before === null ? null : String(before),
      after: after === null ? null : String(after),
    }));
  }
}
