import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum IdeaTableKind {
  IDEAS = 'ideas',
  COMMENTS = 'comments',
  VOTES = 'votes',
  NONE = 'none',
}
registerEnumType(IdeaTableKind, {
  name: 'IdeaTableKind',
  description: 'What the rows of a table are.',
  valuesMap: {
    IDEAS: { description: 'Ideas.' },
    COMMENTS: { description: 'Comments on ideas.' },
    VOTES: { description: 'Votes for ideas.' },
    NONE: { description: 'Nothing that is imported; the file is left out.' },
  },
});

export enum DateOrderName {
  DAY_MONTH = 'day-month',
  MONTH_DAY = 'month-day',
}
registerEnumType(DateOrderName, {
  name: 'DateOrder',
  description: 'Which of two numbers leads in a date.',
  valuesMap: {
    DAY_MONTH: { description: '03/04 is the third of April.' },
    MONTH_DAY: { description: '03/04 is the fourth of March.' },
  },
});

@ObjectType('IdeaTableColumn', { description: 'A column of a table.' })
export class IdeaTableColumnType {
  @Field(() => String, { description: 'Its heading in one line; each is there once.' })
  name!: string;

  @Field(() => [String], { description: 'At most three of its cells, each cut to 120 characters.' })
  samples!: string[];
}

@ObjectType('IdeaTableField', {
  description: 'A field that rows of a kind can have, and where it comes from.',
})
export class IdeaTableFieldType {
  @Field(() => String, { description: 'Name of the field, such as `title`.' })
  name!: string;

  @Field(() => [String], { description: 'Columns it comes from; none when it has none.' })
  columns!: string[];

  @Field(() => Boolean, { description: 'Whether no row could be taken without it.' })
  isNeeded!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is made without a column: of the content of the row, or always the same.',
  })
  isMade!: boolean;
}

@ObjectType('IdeaImportFile', { description: 'A table of an import.' })
export class IdeaImportFileType {
  @Field(() => Int, { description: 'Its place among the files of the import, from 0.' })
  position!: number;

  @Field(() => String, { description: 'Name of the file.' })
  name!: string;

  @Field(() => Int, { description: 'Bytes of the file.' })
  size!: number;

  @Field(() => Int, { description: 'Rows below the heading.' })
  rows!: number;

  @Field(() => IdeaTableKind, { description: 'What its rows are; guessed until somebody says.' })
  kind!: IdeaTableKind;

  @Field(() => DateOrderName, {
    nullable: true,
    description: 'What leads in its dates; null where no dates need it.',
  })
  dateOrder!: DateOrderName | null;

  @Field(() => Boolean, { description: 'Whether no row shows which number of its dates is the month.' })
  isOrderDoubtful!: boolean;

  @Field(() => Boolean, { description: 'Whether some of its times do not say their zone.' })
  needsTimeZone!: boolean;

  @Field(() => Boolean, { description: 'Whether it has a row for each voter and a column for each idea.' })
  isMatrix!: boolean;

  @Field(() => [IdeaTableColumnType], { description: 'Its columns, the first 200.' })
  columns!: IdeaTableColumnType[];

  @Field(() => [IdeaTableFieldType], {
    description: 'The fields that rows of its kind can have; none for NONE.',
  })
  fields!: IdeaTableFieldType[];
}
