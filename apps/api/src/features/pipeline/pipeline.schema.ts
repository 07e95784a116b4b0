import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BylineType, IdeaActInput } from '../ideas/index.ts';

@ObjectType('Decision', { description: 'A stage change with its reason, decider and time.' })
export class DecisionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => Date, { description: 'When.' })
  decidedAt!: Date;

  @Field(() => BylineType, { description: 'Who decided; unknown for imports.' })
  decidedBy!: BylineType;

  fromStageId!: string | null;
  toStageId!: string;
}

@ObjectType('Answer', { description: 'The official response to an idea, shown apart from comments.' })
export class AnswerType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Counts wordings, from 1; an editor sends the one it started from.' })
  version!: number;
  @Field(() => String, { description: 'Markdown source.' })
  bodyMarkdown!: string;
  @Field(() => String, { description: 'Safe HTML.' })
  bodyHtml!: string;
  @Field(() => BylineType, { description: 'Who answered.' })
  answeredBy!: BylineType;
  @Field(() => Date, { description: 'When it was first given.' })
  answeredAt!: Date;
  @Field(() => Date, { nullable: true, description: 'Last rewording; null when never reworded.' })
  editedAt!: Date | null;
}

@InputType({ description: 'A move to another stage.' })
export class MoveIdeaInput extends IdeaActInput {
  @Field(() => ID, { description: 'Stage to move to.' })
  stageId!: string;
  @Field(() => String, { description: 'Reason, 3 to 1,000 characters, shown to everyone.' })
  reason!: string;
}

@InputType({ description: 'The official answer to an idea.' })
export class AnswerIdeaInput extends IdeaActInput {
  @Field(() => Int, {
    description:
      'The wording the editor started from, 0 for the first; CONFLICT when it is no longer the newest.',
  })
  version!: number;
  @Field(() => String, { description: 'Markdown, 1 to 20,000 characters.' })
  bodyMarkdown!: string;
}
