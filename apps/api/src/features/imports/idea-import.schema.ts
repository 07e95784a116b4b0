import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';
import type { IdeaImportState } from './idea-import.entity.ts';
import { IdeaImportRefusalType } from './idea-import-report.schema.ts';

export enum IdeaImportStateName {
  LOOKING = 'looking',
  READY = 'ready',
  RUNNING = 'running',
  DONE = 'done',
  FAILED = 'failed',
  CANCELLED = 'cancelled',
}
registerEnumType(IdeaImportStateName, {
  name: 'IdeaImportState',
  description: 'How far an import is.',
  valuesMap: {
    LOOKING: { description: 'Its tables are being read for the first time, to know their columns.' },
    READY: { description: 'It can be mapped, tried and run.' },
    RUNNING: { description: 'It runs, dry or not.' },
    DONE: { description: 'Everything that could be taken is in.' },
    FAILED: {
      description: 'It stopped; `failure` says why. Files before the one at fault are in. It can run again.',
    },
    CANCELLED: { description: 'Somebody stopped it. Files that had ended are in. It can run again.' },
  },
});

@ObjectType('IdeaImportStep', { description: 'How far a run is.' })
export class IdeaImportStepType {
  @Field(() => String, { description: 'Name of the file that is being read or written.' })
  file!: string;

  @Field(() => Int, { description: 'Rows of it read so far.' })
  rows!: number;

  @Field(() => Boolean, { description: 'Whether all its rows are read and are being written.' })
  isWriting!: boolean;
}

@ObjectType('IdeaImportFailure', { description: 'Why an import stopped.' })
export class IdeaImportFailureType {
  @Field(() => String, {
    description:
      'REFUSED: a file or the mapping cannot be used, `sentence` says how; BUSY: another import of the source runs; FILES_GONE: the files were handed in more than a day ago; INTERNAL: our fault.',
  })
  code!: string;

  @Field(() => String, { nullable: true, description: 'What the import says about it, in English.' })
  sentence!: string | null;
}

@ObjectType('IdeaImport', {
  description: 'An import of ideas, comments and votes from tables of another tool.',
})
export class IdeaImportType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Where the ideas come from; scopes the ids of the tables.' })
  sourceName!: string;

  @Field(() => String, { description: 'Name of the space for new ideas.' })
  spaceName!: string;

  @Field(() => String, { description: 'Zone of times that do not say theirs.' })
  timeZone!: string;

  @Field(() => IdeaImportStateName, { description: 'How far it is.' })
  state!: IdeaImportState;

  @Field(() => Boolean, { description: 'Whether the run under way, or the last one, writes nothing.' })
  isDryRun!: boolean;

  @Field(() => IdeaImportStepType, {
    nullable: true,
    description: 'What is being done; null when nothing is.',
  })
  step!: IdeaImportStepType | null;

  @Field(() => Float, { description: 'Share of the bytes that are done, from 0 to 1.' })
  share!: number;

  @Field(() => IdeaImportFailureType, { nullable: true, description: 'Why it stopped; null unless it did.' })
  failure!: IdeaImportFailureType | null;

  @Field(() => Int, { description: 'Rows that the last run could not take; the first 10,000 are kept.' })
  refused!: number;

  @Field(() => Date, { description: 'When the tables were handed over.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the last run ended.' })
  finishedAt!: Date | null;
}

@ObjectType({ description: 'A page of imports.' })
export class IdeaImportConnection extends connectionOf('IdeaImport', () => IdeaImportType) {}

@ObjectType({ description: 'A page of rows that cannot be taken.' })
export class IdeaImportRefusalConnection extends connectionOf(
  'IdeaImportRefusal',
  () => IdeaImportRefusalType,
) {}
