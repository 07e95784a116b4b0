import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IdeaTableKind } from './idea-table.schema.ts';

@ObjectType({ description: 'A value that fills a blank of a sentence.' })
export class SentencePartType {
  @Field(() => String, { description: 'Name of the blank.' })
  name!: string;

  @Field(() => String, { description: 'What stands in it.' })
  value!: string;
}

@ObjectType('IdeaImportCell', { description: 'A field of a row as it would be imported.' })
export class IdeaImportCellType {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => String, { description: 'Its text, cut to 200 characters.' })
  text!: string;
}

@ObjectType('IdeaImportRefusal', { description: 'A row that cannot be taken, and why.' })
export class IdeaImportRefusalType {
  @Field(() => String, { description: 'Name of the file.' })
  file!: string;

  @Field(() => Int, { description: 'Line on which the row begins, from 1.' })
  line!: number;

  @Field(() => String, { description: 'What is wrong, as a code such as `idea_not_there`.' })
  code!: string;

  @Field(() => [SentencePartType], { description: 'What fills the blanks of its sentence.' })
  params!: SentencePartType[];

  @Field(() => String, { nullable: true, description: 'The field at fault; null when it is the whole row.' })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'The beginning of what stands in it.' })
  value!: string | null;
}

@ObjectType('IdeaImportRow', { description: 'A row of a table as it would be imported.' })
export class IdeaImportRowType {
  @Field(() => Int, { description: 'Line on which it begins, from 1.' })
  line!: number;

  @Field(() => [IdeaImportCellType], { description: 'Its fields; none when it is refused.' })
  cells!: IdeaImportCellType[];

  @Field(() => IdeaImportRefusalType, {
    nullable: true,
    description: 'Why it cannot be read; null when it can.',
  })
  refusal!: IdeaImportRefusalType | null;
}

@ObjectType('IdeaImportNote', { description: 'Something that was mended or is worth knowing.' })
export class IdeaImportNoteType {
  @Field(() => String, { description: 'What, as a code such as `title_cut`.' })
  code!: string;

  @Field(() => [SentencePartType], { description: 'What fills the blanks of its sentence.' })
  params!: SentencePartType[];

  @Field(() => Int, { description: 'How often.' })
  times!: number;
}

@ObjectType('IdeaImportTally', {
  description: 'How the rows of a file fared: rows = added + already there + refused.',
})
export class IdeaImportTallyType {
  @Field(() => String, { description: 'Name of the file.' })
  name!: string;

  @Field(() => IdeaTableKind, { description: 'What its rows are.' })
  kind!: IdeaTableKind;

  @Field(() => Int, { description: 'Rows read.' })
  rows!: number;

  @Field(() => Int, { description: 'Rows that are new, or in a dry run would be.' })
  added!: number;

  @Field(() => Int, { description: 'Rows that had been imported before; they stay as they are.' })
  alreadyThere!: number;

  @Field(() => Int, { description: 'Rows that cannot be taken.' })
  refused!: number;

  @Field(() => Float, { description: 'Seconds from the first byte to the commit.' })
  seconds!: number;

  @Field(() => [IdeaImportNoteType], { description: 'What was mended, the most frequent first.' })
  notes!: IdeaImportNoteType[];
}

@ObjectType('UnknownStatus', {
  description: 'A status of the source that no stage is named for; its ideas are submitted.',
})
export class UnknownStatusType {
  @Field(() => String, { description: 'The status.' })
  status!: string;

  @Field(() => Int, { description: 'Ideas that bear it.' })
  ideas!: number;
}

@ObjectType('IdeaImportReport', { description: 'What a run brought, or a dry run would have.' })
export class IdeaImportReportType {
  @Field(() => Boolean, { description: 'Whether nothing was written.' })
  isDryRun!: boolean;

  @Field(() => Boolean, { description: 'Whether the space was opened for it, or would be.' })
  spaceIsNew!: boolean;

  @Field(() => [IdeaImportTallyType], { description: 'By file, in the order of reading.' })
  files!: IdeaImportTallyType[];

  @Field(() => [UnknownStatusType], { description: 'Statuses without a stage, the most frequent first.' })
  unknownStatuses!: UnknownStatusType[];
}
