import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { KeyedInput } from '../ideas/index.ts';
import { DateOrderName, IdeaTableKind } from './idea-table.schema.ts';

@InputType({
  description: 'Tables that were handed in and shall be looked at together. Administrators may send it.',
})
export class LookAtIdeasInput extends KeyedInput {
  @Field(() => [ID], {
    description: 'Tables that the viewer handed in whole, 1 to 20; REQUIRED while one has not arrived.',
  })
  fileIds!: string[];
}

@InputType({ description: 'Which columns a field comes from.' })
export class ChosenFieldInput {
  @Field(() => String, {
    description: 'The field, such as `title`; UNKNOWN when the kind has none of that name.',
  })
  field!: string;

  @Field(() => [String], {
    description: 'Names of columns; several are joined. UNKNOWN when the file has none of that name.',
  })
  columns!: string[];
}

@InputType({ description: 'What a file is.' })
export class ChosenFileInput {
  @Field(() => Int, { description: 'Its place among the files of the import, from 0.' })
  position!: number;

  @Field(() => IdeaTableKind, { description: 'What its rows are.' })
  kind!: IdeaTableKind;

  @Field(() => DateOrderName, {
    nullable: true,
    description: 'What leads in dates such as 03/04/2021; left out it stays as it is.',
  })
  dateOrder?: DateOrderName | null;

  @Field(() => [ChosenFieldInput], { description: 'Fields with columns; one left out has none.' })
  fields!: ChosenFieldInput[];
}

@InputType({ description: 'How the tables of an import shall be read. Administrators may send it.' })
export class MapIdeasInput extends KeyedInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;

  @Field(() => String, {
    description:
      'Where the ideas come from, 2 to 60 characters; the same id of another source is another idea.',
  })
  source!: string;

  @Field(() => String, {
    description: 'Name of the space for new ideas, 2 to 60 characters; it is opened when there is none.',
  })
  spaceName!: string;

  @Field(() => String, {
    description:
      'Zone of times that do not say theirs, such as Europe/Madrid; WRONG when there is none of that name.',
  })
  timeZone!: string;

  @Field(() => [ChosenFileInput], { description: 'Files; one left out stays as it is.' })
  files!: ChosenFileInput[];
}

@InputType({ description: 'An import that shall run. Administrators may send it.' })
export class RunIdeaImportInput extends KeyedInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;

  @Field(() => Boolean, { description: 'Whether to read and judge everything and write nothing.' })
  isDryRun!: boolean;
}

@InputType({ description: 'An import that shall stop. Administrators may send it.' })
export class CancelIdeaImportInput extends KeyedInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;
}
