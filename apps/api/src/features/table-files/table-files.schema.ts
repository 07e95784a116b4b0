import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

const KEY = 'Fresh for each intent and the same for its retries, 8 to 100 characters.';

@ObjectType('TableFile', {
  description: 'A table (CSV) that the viewer hands in to be imported. It is kept for a day.',
})
export class TableFileType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Name of the file, as the viewer has it.' })
  name!: string;

  @Field(() => Int, { description: 'Bytes of the whole.' })
  size!: number;

  @Field(() => Int, { description: 'Bytes that have arrived; an import may read it when all have.' })
  received!: number;
}

@InputType({ description: 'A table to come. Administrators may send it.' })
export class HandInTableInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Name of the file, at most 200 characters.' })
  name!: string;

  @Field(() => Int, { description: 'Bytes of the whole, at most 100 MiB; TOO_LONG otherwise.' })
  size!: number;
}

@InputType({ description: 'One piece of a table that was announced.' })
export class AddTablePieceInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The table it belongs to.' })
  fileId!: string;

  @Field(() => Int, { description: 'Its place, counted from 0; WRONG beyond the end of the table.' })
  position!: number;

  @Field(() => String, {
    description:
      'Its bytes in base64: 524288 of them, fewer only in the last piece; WRONG when they are more or fewer.',
  })
  content!: string;
}
