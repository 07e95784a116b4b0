import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';
import { BylineType, IdeaType } from '../ideas/index.ts';
import { MemberType } from '../people/index.ts';
import type { FoundComment } from './found-comments.reader.ts';
import type { SearchRequest } from './search-request.ts';

export enum SearchNoteCode {
  UNKNOWN_OPERATOR = 'UNKNOWN_OPERATOR',
  EMPTY_OPERATOR = 'EMPTY_OPERATOR',
  NOTHING_NAMED = 'NOTHING_NAMED',
  TOO_MANY_WORDS = 'TOO_MANY_WORDS',
  TOO_LONG = 'TOO_LONG',
}
registerEnumType(SearchNoteCode, {
  name: 'SearchNoteCode',
  description: 'What was not taken as it was written.',
  valuesMap: {
    UNKNOWN_OPERATOR: { description: 'There is no such operator; its value was looked for as a word.' },
    EMPTY_OPERATOR: { description: 'An operator waits for its value; it narrows nothing yet.' },
    NOTHING_NAMED: { description: 'No member, space, tag or stage has a name that begins with the value.' },
    TOO_MANY_WORDS: { description: 'Only the first words count, as many as `most` says.' },
    TOO_LONG: { description: 'Only the beginning counts, as many characters as `most` says.' },
  },
});

@ObjectType('SearchNote', {
  description: 'Something about the words of a search that its author should know.',
})
export class SearchNoteType {
  @Field(() => SearchNoteCode, { description: 'What it is about.' })
  code!: SearchNoteCode;
  @Field(() => String, { nullable: true, description: 'The operator as it was written, without its colon.' })
  operator?: string;
  @Field(() => String, { nullable: true, description: 'The operator that was probably meant.' })
  meant?: string | null;
  @Field(() => String, { nullable: true, description: 'The value that names nothing.' })
  value?: string;
  @Field(() => Int, { nullable: true, description: 'How many words or characters count.' })
  most?: number;
}

@ObjectType('SearchCorrection', {
  description: 'A word that stands nowhere, and what was looked for instead.',
})
export class SearchCorrectionType {
  @Field(() => String, { description: 'The word as it was typed.' })
  typed!: string;
  @Field(() => [String], { description: 'The nearest words that do stand somewhere.' })
  taken!: string[];
}

@ObjectType('TextPiece', { description: 'A part of a text, in order; plain text, never HTML.' })
export class TextPieceType {
  @Field(() => String, { description: 'The characters.' })
  text!: string;
  @Field(() => Boolean, { description: 'Whether it is what was looked for.' })
  isMatch!: boolean;
}

@ObjectType('FoundIdea', { description: 'An idea that a search found.' })
export class FoundIdeaType {
  @Field(() => IdeaType, { description: 'The idea itself.' })
  idea!: IdeaType;
  request!: SearchRequest;
}

@ObjectType('FoundComment', { description: 'A comment that a search found.' })
export class FoundCommentType {
  @Field(() => ID, { description: 'Id of the comment.' })
  id!: string;
  @Field(() => ID, { description: 'The idea it talks about.' })
  ideaId!: string;
  @Field(() => String, { description: 'Title of that idea.' })
  ideaTitle!: string;
  @Field(() => String, { nullable: true, description: 'BCP 47 language of that title; null when not known.' })
  ideaLang!: string | null;
  @Field(() => BylineType, {
    description: 'Who wrote the comment, an author of the idea without a name until it is revealed.',
  })
  byline!: BylineType;
  @Field(() => String, {
    nullable: true,
    description: 'BCP 47 language of the comment; null when not known.',
  })
  lang!: string | null;
  @Field(() => Date, { description: 'When it was posted.' })
  postedAt!: Date;
  row!: FoundComment;
  request!: SearchRequest;
}

@ObjectType('FoundMember', { description: 'A member whose name a search found.' })
export class FoundMemberType {
  @Field(() => MemberType, { description: 'The member.' })
  member!: MemberType;
  request!: SearchRequest;
}

@ObjectType('FoundTag', { description: 'A tag that a search found.' })
export class FoundTagType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => String, { description: 'The word itself.' })
  name!: string;
}

@ObjectType({ description: 'A page of ideas, best first; at most 300 altogether.' })
export class FoundIdeaConnection extends connectionOf('FoundIdea', () => FoundIdeaType) {
  @Field(() => Boolean, {
    description:
      'false when the words stand in so many ideas that only the newest, and the most backed of those revealed to the viewer, were looked at.',
  })
  isComplete!: boolean;
}

@ObjectType({ description: 'A page of comments, best first; at most 300 altogether.' })
export class FoundCommentConnection extends connectionOf('FoundComment', () => FoundCommentType) {
  @Field(() => Boolean, {
    description: 'false when the words stand in so many comments that only the newest were looked at.',
  })
  isComplete!: boolean;
}

@ObjectType({ description: 'A page of members, by name.' })
export class FoundMemberConnection extends connectionOf('FoundMember', () => FoundMemberType) {}

@ObjectType('Search', {
  description:
    'What a search found, as far as the viewer may know of it. Hidden, withdrawn and removed texts are never found.',
})
export class SearchType {
  @Field(() => [SearchNoteType], {
    description: 'What its author should know; empty when all was understood.',
  })
  notes!: SearchNoteType[];
  @Field(() => [SearchCorrectionType], { description: 'Words that were taken for others.' })
  corrections!: SearchCorrectionType[];
  request!: SearchRequest;
}

@ArgsType()
export class FoundPageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Rows on the page, at most 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'Cursor of the row to go on after.' })
  after?: string | null;
}

@ArgsType()
export class FoundTagsArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Tags at most, up to 100.' })
  first!: number;
}
