import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';
import { IdeaType, KeyedInput, TagType } from '../ideas/index.ts';
import { MemberType } from '../people/index.ts';
import { SpaceType } from '../spaces/index.ts';

/** Values are the keys as stored, here and below. */
export enum FollowLevel {
  ALL = 'all',
  CALM = 'calm',
  NONE = 'none',
}
registerEnumType(FollowLevel, {
  name: 'FollowLevel',
  description: 'How much a member hears of something.',
  valuesMap: {
    ALL: {
      description:
        'Everything: each comment on an idea; each new idea of a member, in a space, under a tag; and what CALM brings.',
    },
    CALM: { description: 'Answers and mentions: official answers, decisions, mentions and replies.' },
    NONE: { description: 'Nothing, mentions included.' },
  },
});

export enum FollowKind {
  IDEA = 'idea',
  MEMBER = 'member',
  SPACE = 'space',
  TAG = 'tag',
}
registerEnumType(FollowKind, {
  name: 'FollowKind',
  description: 'What can be followed.',
  valuesMap: {
    IDEA: { description: 'An idea with its thread.' },
    MEMBER: { description: 'A member: the ideas credited to them by name.' },
    SPACE: { description: 'A space: the ideas in it.' },
    TAG: { description: 'A tag: the ideas filed under it.' },
  },
});

export enum FollowSource {
  CHOSEN = 'chosen',
  POSTED = 'posted',
  COMMENTED = 'commented',
  VOTED = 'voted',
  MEMBER = 'member',
  SPACE = 'space',
  TAG = 'tag',
}
registerEnumType(FollowSource, {
  name: 'FollowSource',
  description: 'Where a level comes from.',
  valuesMap: {
    CHOSEN: { description: 'Chosen for the thing itself; wins over all others.' },
    POSTED: { description: 'The viewer posted the idea.' },
    COMMENTED: { description: 'The viewer commented on the idea.' },
    VOTED: { description: 'The viewer backs the idea.' },
    MEMBER: { description: 'Chosen for one of its authors.' },
    SPACE: { description: 'Chosen for its space.' },
    TAG: { description: 'Chosen for one of its tags.' },
  },
});

@ObjectType('ViewerFollow', { description: 'How the viewer follows something. It depends on the viewer.' })
export class ViewerFollowType {
  @Field(() => FollowLevel, {
    nullable: true,
    description: 'How much they hear; null when they do not follow it.',
  })
  level!: `${FollowLevel}` | null;
  @Field(() => FollowSource, {
    nullable: true,
    description: 'Where the level comes from; null where it is null.',
  })
  source!: `${FollowSource}` | null;
}

@ObjectType('Follow', { description: 'Something a member chose a level for.' })
export class FollowType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => FollowKind, {
    description: 'What it is; the field of that name leads to it, the others are null.',
  })
  kind!: `${FollowKind}`;
  @Field(() => FollowLevel, { description: 'The level chosen.' })
  level!: `${FollowLevel}`;
  @Field(() => Date, { description: 'When it was chosen.' })
  chosenAt!: Date;
  subjectId!: string;
}

@ObjectType({ description: 'A page of what a member chose to follow, newest choice first.' })
export class FollowConnection extends connectionOf('Follow', () => FollowType) {}

@ObjectType('FollowPreferences', {
  description: 'What follows by itself, calmly, and who sees what is followed.',
})
export class FollowPreferencesType {
  @Field(() => Boolean, { description: 'Ideas that the member posts.' })
  onPosting!: boolean;
  @Field(() => Boolean, { description: 'Ideas that the member comments on.' })
  onCommenting!: boolean;
  @Field(() => Boolean, { description: 'Ideas that the member backs.' })
  onVoting!: boolean;
  @Field(() => Boolean, {
    description: 'Whether colleagues see on the profile what the member chose to follow.',
  })
  sharesFollows!: boolean;
}

@ObjectType('FollowReach', {
  description: 'What brings new ideas into the viewer’s following feed and what keeps them out, by id.',
})
export class FollowReachType {
  @Field(() => [ID], { description: 'Spaces followed.' })
  spaceIds!: string[];
  @Field(() => [ID], { description: 'Tags followed.' })
  tagIds!: string[];
  @Field(() => [ID], { description: 'Members followed.' })
  memberIds!: string[];
  @Field(() => [ID], { description: 'Spaces, tags and members of which the viewer wants to hear nothing.' })
  mutedIds!: string[];
}

@ObjectType('FollowChange', {
  description: 'What a choice was about, as the viewer sees it now: one of the four.',
})
export class FollowChangeType {
  @Field(() => IdeaType, { nullable: true, description: 'The idea, if it was one.' })
  idea?: IdeaType | null;
  @Field(() => MemberType, { nullable: true, description: 'The member, if it was one.' })
  member?: MemberType | null;
  @Field(() => SpaceType, { nullable: true, description: 'The space, if it was one.' })
  space?: SpaceType | null;
  @Field(() => TagType, { nullable: true, description: 'The tag, if it was one.' })
  tag?: TagType | null;
}

@InputType({ description: 'What is followed.' })
export class ClearFollowInput extends KeyedInput {
  @Field(() => FollowKind, { description: 'What it is.' })
  kind!: `${FollowKind}`;
  @Field(() => ID, { description: 'Its id.' })
  subjectId!: string;
}

@InputType({ description: 'A level for something.' })
export class SetFollowInput extends ClearFollowInput {
  @Field(() => FollowLevel, { description: 'How much to hear of it.' })
  level!: `${FollowLevel}`;
}

@InputType({ description: 'What follows by itself from now on, and for what was done before.' })
export class SetFollowPreferencesInput extends KeyedInput {
  @Field(() => Boolean, { description: 'Ideas that the member posts.' })
  onPosting!: boolean;
  @Field(() => Boolean, { description: 'Ideas that the member comments on.' })
  onCommenting!: boolean;
  @Field(() => Boolean, { description: 'Ideas that the member backs.' })
  onVoting!: boolean;
  @Field(() => Boolean, {
    description: 'Whether colleagues see on the profile what the member chose to follow.',
  })
  sharesFollows!: boolean;
}
