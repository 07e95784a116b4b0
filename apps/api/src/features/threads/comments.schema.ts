import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { BylineType, bylineWith } from '../ideas/index.ts';
import { showsWords } from './comment.policy.ts';
import type { CommentRow } from './comments.reader.ts';
import type { CommentPage } from './conversations.reader.ts';

export enum CommentState {
  VISIBLE = 'VISIBLE',
  REMOVED = 'REMOVED',
  HIDDEN = 'HIDDEN',
}
registerEnumType(CommentState, {
  name: 'CommentState',
  description:
    'Whether a comment stands. What is gone leaves a tombstone, so that its replies keep their place.',
  valuesMap: {
    VISIBLE: { description: 'It stands.' },
    REMOVED: { description: 'Its author has removed it.' },
    HIDDEN: { description: 'A community manager has hidden it; only moderators and its author read it.' },
  },
});

@ObjectType('Reaction', { description: 'How many members added the same sign to a comment.' })
export class ReactionType {
  @Field(() => String, { description: 'Stable name of the sign, such as thumbs_up; the screens draw it.' })
  key!: string;
  @Field(() => Int, { description: 'Members whose sign stands.' })
  count!: number;
}

@ObjectType('CommentPermissions', {
  description: 'What the viewer may do with the comment now; the screens know no other rule.',
})
export class CommentPermissionsType {
  @Field(() => Boolean, { description: 'Change its words.' })
  edit!: boolean;
  @Field(() => Boolean, { description: 'Remove it.' })
  remove!: boolean;
  @Field(() => Boolean, { description: 'Undo the removal.' })
  restore!: boolean;
  @Field(() => Boolean, { description: 'Hide it, or show it again.' })
  hide!: boolean;
  @Field(() => Boolean, { description: 'Answer it.' })
  reply!: boolean;
  @Field(() => Boolean, { description: 'Add a sign or take it back.' })
  react!: boolean;
}

@ObjectType('CommentVersion', { description: 'One wording of a comment.' })
export class CommentVersionType {
  @Field(() => Int, { description: 'Counts edits, from 1.' })
  version!: number;
  @Field(() => String, { description: 'Markdown source of this wording.' })
  bodyMarkdown!: string;
  @Field(() => String, { description: 'Safe HTML of this wording.' })
  bodyHtml!: string;
  @Field(() => Date, { description: 'When it was saved.' })
  editedAt!: Date;
}

@ObjectType('Comment', {
  description: "A message in an idea's thread, possibly a reply to another, at any depth.",
})
export class CommentType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => ID, { description: 'The idea it talks about.' })
  ideaId!: string;
  @Field(() => ID, { nullable: true, description: 'The comment it replies to; null at top level.' })
  parentId!: string | null;
  @Field(() => ID, { description: 'The top-level comment of its conversation; its own id at top level.' })
  rootId!: string;
  @Field(() => Int, { description: 'Counts edits, from 1; an editor sends the one it started from.' })
  version!: number;
  @Field(() => CommentState, { description: 'Whether it stands.' })
  state!: CommentState;
  @Field(() => BylineType, {
    nullable: true,
    description:
      'Who wrote it, an author of the idea without a name until it is revealed; null once removed or hidden.',
  })
  byline!: BylineType | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Markdown source; null once removed or hidden, except that moderators and the author read a hidden one.',
  })
  bodyMarkdown!: string | null;
  @Field(() => String, { nullable: true, description: 'BCP 47 language of the text; null when not known.' })
  lang!: string | null;
  @Field(() => Date, { description: 'When it was posted.' })
  postedAt!: Date;
  @Field(() => Boolean, { description: 'Whether only the day of posting is known (imports).' })
  postedOnDayOnly!: boolean;
  @Field(() => Date, { nullable: true, description: 'Last edit; null when never edited.' })
  editedAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was hidden, for moderators and its author; null for others and unless hidden.',
  })
  hiddenReason!: string | null;
  @Field(() => [ReactionType], {
    description: 'Signs that members added, in a fixed order; empty once removed or hidden.',
  })
  reactions!: ReactionType[];
  @Field(() => [String], {
    description: "Keys of the viewer's own reactions. Not for subscriptions: they depend on the viewer.",
  })
  viewerReactions!: string[];
  @Field(() => Int, { description: 'Comments below a top-level one, tombstones included; 0 for a reply.' })
  replyCount!: number;

  /** The row behind it; what is not named above stays private. */
  row!: CommentRow;

  static from(row: CommentRow, viewer: Viewer): CommentType {
    const readable = showsWords(viewer, row);
    const state = row.hiddenAt
      ? CommentState.HIDDEN
      : row.removedAt
        ? CommentState.REMOVED
        : CommentState.VISIBLE;
    const reactions = state === CommentState.VISIBLE ? row.reactions : [];
    return {
      id: row.id,
      ideaId: row.ideaId,
      parentId: row.parentId,
      rootId: row.rootId,
      version: row.version,
      state,
      byline: readable ? bylineWith(row.credit, row.authorId) : null,
      bodyMarkdown: readable ? row.body : null,
      lang: row.lang,
      postedAt: row.postedAt,
      postedOnDayOnly: row.postedOnDayOnly,
      editedAt: row.editedAt,
      hiddenReason: readable ? row.hiddenReason : null,
      reactions,
      viewerReactions: reactions.filter(({ mine }) => mine).map(({ key }) => key),
      replyCount: row.replyCount,
      row,
    };
  }
}

@ObjectType({ description: 'A page of comments, oldest first.' })
export class CommentConnection extends connectionOf('Comment', () => CommentType) {
  @Field(() => Int, { description: 'Comments in the whole list, tombstones included.' })
  totalCount!: number;

  static from({ edges, pageInfo, totalCount }: CommentPage, viewer: Viewer): CommentConnection {
    return {
      edges: edges.map(({ node, cursor }) => ({ node: CommentType.from(node, viewer), cursor })),
      pageInfo,
      totalCount,
    };
  }
}
