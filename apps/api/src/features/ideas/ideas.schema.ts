import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BylineType } from './byline.schema.ts';
import type { IdeaRow } from './idea-row.ts';
import { SourceTotalsType } from './source-totals.schema.ts';

export enum IdeaState {
  OPEN = 'OPEN',
  WITHDRAWN = 'WITHDRAWN',
  HIDDEN = 'HIDDEN',
}
registerEnumType(IdeaState, {
  name: 'IdeaState',
  description: 'Whether an idea stands.',
  valuesMap: {
    OPEN: { description: 'It stands.' },
    WITHDRAWN: { description: 'Its author has withdrawn it; its page remains, without votes.' },
    HIDDEN: { description: 'A community manager has hidden it; only its authors and moderators see it.' },
  },
});

export enum StageKindEnum {
  OPEN = 'open',
  FINAL = 'final',
}
registerEnumType(StageKindEnum, {
  name: 'StageKind',
  description: 'Whether a stage ends the road.',
  valuesMap: { OPEN: { description: 'Votes still count.' }, FINAL: { description: 'Decided for good.' } },
});

@ObjectType('Stage', { description: 'A step of the pipeline.' })
export class StageType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => String, { description: 'Stable name for rules and imports, such as in_review.' })
  key!: string;
  @Field(() => String, { description: 'Name to show.' })
  name!: string;
  @Field(() => String, { description: 'What it means, shown to everyone.' })
  meaning!: string;
  @Field(() => StageKindEnum, { description: 'Whether it ends the road.' })
  kind!: StageKindEnum;
  @Field(() => Int, { description: 'Place in the order of stages, from 1.' })
  position!: number;
}

@ObjectType('Tag', { description: 'A word that ideas are filed under.' })
export class TagType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => String, { description: 'The word, without #.' })
  name!: string;
}

@ObjectType('Support', {
  description: 'How many votes stand: an absolute state. Of two states, the higher version is the newer.',
})
export class SupportType {
  @Field(() => Int, { description: 'Votes that stand.' })
  count!: number;
  @Field(() => Int, { description: 'Grows with every change of the counts.' })
  version!: number;
}

@ObjectType('IdeaVersion', { description: 'One wording of an idea.' })
export class IdeaVersionType {
  @Field(() => Int, { description: 'Counts edits, from 1.' })
  version!: number;
  @Field(() => String, { description: 'Title of this wording.' })
  title!: string;
  @Field(() => String, { description: 'Markdown source of this wording.' })
  bodyMarkdown!: string;
  @Field(() => String, { description: 'Safe HTML of this wording.' })
  bodyHtml!: string;
  @Field(() => BylineType, { description: 'Who wrote it.' })
  editedBy!: BylineType;
  @Field(() => Date, { description: 'When it was saved.' })
  editedAt!: Date;
}

@ObjectType('IdeaPermissions', {
  description: 'What the viewer may do with the idea now; the screens know no other rule.',
})
export class IdeaPermissionsType {
  @Field(() => Boolean, { description: 'Change its words.' })
  edit!: boolean;
  @Field(() => Boolean, { description: 'Give or take back a vote.' })
  vote!: boolean;
  @Field(() => Boolean, { description: 'Judge it without a vote.' })
  pass!: boolean;
  @Field(() => Boolean, { description: 'Ask who wrote it: it is not revealed yet.' })
  reveal!: boolean;
  @Field(() => Boolean, { description: 'Withdraw it.' })
  withdraw!: boolean;
  @Field(() => Boolean, { description: 'Undo the withdrawal.' })
  restore!: boolean;
  @Field(() => Boolean, { description: 'Join its thread.' })
  comment!: boolean;
  @Field(() => Boolean, { description: 'Set its stage.' })
  decide!: boolean;
  @Field(() => Boolean, { description: 'Write the official answer.' })
  answer!: boolean;
  @Field(() => Boolean, { description: 'Hide it, or show it again.' })
  hide!: boolean;
}

@ObjectType('Idea', {
  description: 'Title and body in a space, backed by votes and talked through in a thread.',
})
export class IdeaType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => String, { description: 'One line, 10 to 120 characters; imported ones may differ.' })
  title!: string;
  @Field(() => Int, { description: 'Counts edits, from 1; an editor sends the one it started from.' })
  version!: number;
  @Field(() => String, { description: 'Markdown source of the body.' })
  bodyMarkdown!: string;
  @Field(() => String, { nullable: true, description: 'BCP 47 language of the text; null when not known.' })
  lang!: string | null;
  @Field(() => Date, { description: 'When it was posted.' })
  postedAt!: Date;
  @Field(() => Boolean, { description: 'Whether only the day of posting is known (imports).' })
  postedOnDayOnly!: boolean;
  @Field(() => Date, { nullable: true, description: 'Last edit; null when never edited.' })
  editedAt!: Date | null;
  @Field(() => IdeaState, { description: 'Whether it stands.' })
  state!: IdeaState;
  @Field(() => String, { nullable: true, description: 'Why it was hidden; null unless hidden.' })
  hiddenReason!: string | null;
  @Field(() => [TagType], { description: 'Words it is filed under, as the author ordered them.' })
  tags!: TagType[];
  @Field(() => Int, { description: 'Comments in its thread that stand.' })
  commentCount!: number;
  @Field(() => SourceTotalsType, {
    nullable: true,
    description:
      'Totals that came with an import; never mixed into support. Null until it is revealed to the viewer.',
  })
  sourceTotals!: SourceTotalsType | null;

  /** The row behind it; what is not named above stays private. */
  row!: IdeaRow;

  static from(row: IdeaRow): IdeaType {
    return {
      id: row.id,
      title: row.title,
      version: row.version,
      bodyMarkdown: row.body,
      lang: row.lang,
      postedAt: row.postedAt,
      postedOnDayOnly: row.postedOnDayOnly,
      editedAt: row.editedAt,
      state: row.hiddenAt ? IdeaState.HIDDEN : row.withdrawnAt ? IdeaState.WITHDRAWN : IdeaState.OPEN,
      hiddenReason: row.hiddenReason,
      tags: row.tags,
      commentCount: row.comments,
      sourceTotals: row.isRevealed ? row.sourceTotals : null,
      row,
    };
  }
}

@InputType({ isAbstract: true })
export abstract class KeyedInput {
  @Field(() => String, {
    description:
      'Made by the client for one intent, 8 to 100 characters; a retry sends the same. Kept 7 days.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'The words of a new idea.' })
export class PostIdeaInput extends KeyedInput {
  @Field(() => ID, { description: 'Space it is posted in.' })
  spaceId!: string;
  @Field(() => String, { description: 'One line, 10 to 120 characters.' })
  title!: string;
  @Field(() => String, { description: 'Markdown, up to 20,000 characters; may be empty.' })
  bodyMarkdown!: string;
  @Field(() => [String], { description: 'Up to 5 words to file it under.' })
  tags!: string[];
  @Field(() => String, { nullable: true, description: 'BCP 47 language of the text.' })
  lang?: string | null;
}

@InputType({ description: 'An act on one idea that needs nothing else.' })
export class IdeaActInput extends KeyedInput {
  @Field(() => ID, { description: 'The idea.' })
  ideaId!: string;
}

@InputType({ description: 'New words for an idea.' })
export class EditIdeaInput extends IdeaActInput {
  @Field(() => Int, {
    description: 'The version the editor started from; CONFLICT when it is no longer the newest.',
  })
  version!: number;
  @Field(() => ID, { description: 'Space it belongs in.' })
  spaceId!: string;
  @Field(() => String, { description: 'One line, 10 to 120 characters.' })
  title!: string;
  @Field(() => String, { description: 'Markdown, up to 20,000 characters.' })
  bodyMarkdown!: string;
  @Field(() => [String], { description: 'Up to 5 words to file it under.' })
  tags!: string[];
}

@InputType({ description: 'Why an idea is hidden.' })
export class HideIdeaInput extends IdeaActInput {
  @Field(() => String, { description: 'Reason, 3 to 1,000 characters, shown to the authors.' })
  reason!: string;
}
