import { describe, expect, test } from '@jest/globals';
import type { HeldRole, Viewer } from '../../platform/viewer/viewer.ts';
import { commentPolicy, showsWords, type CommentForRules } from './comment.policy.ts';

const then = new Date('2026-11-20T09:00:00Z');
const inSpace = (role: HeldRole['role'], spaceId: string | null): HeldRole => ({
  role,
  spaceId,
  unitId: null,
});
const viewer = (memberId: string, ...roles: HeldRole[]): Viewer => ({
  memberId,
  sessionId: 's',
  unitId: null,
  level: 1,
  roles,
});

const people = {
  author: viewer('author'),
  other: viewer('other'),
  moderator: viewer('moderator', inSpace('community_manager', null)),
  'moderator elsewhere': viewer('elsewhere', inSpace('community_manager', 'another space')),
  administrator: viewer('admin', inSpace('administrator', null)),
};

const standing: CommentForRules = { spaceId: 'space', authorId: 'author', removedAt: null, hiddenAt: null };
const comments = {
  standing,
  removed: { ...standing, removedAt: then },
  hidden: { ...standing, hiddenAt: then },
  unknown: { ...standing, authorId: null },
};

const open = {
  spaceId: 'space',
  stageKind: 'open' as const,
  withdrawnAt: null,
  hiddenAt: null,
  authorIds: ['poster'],
};
const ideas = {
  open,
  withdrawn: { ...open, withdrawnAt: then },
  final: { ...open, stageKind: 'final' as const },
};

type Case = [
  keyof typeof commentPolicy,
  keyof typeof people,
  keyof typeof comments,
  keyof typeof ideas,
  string | null,
];

const cases: Case[] = [
  ['edit', 'author', 'standing', 'open', null],
  ['edit', 'author', 'standing', 'final', null],
  ['edit', 'author', 'standing', 'withdrawn', 'idea.withdrawn'],
  ['edit', 'author', 'removed', 'open', 'comment.gone'],
  ['edit', 'author', 'hidden', 'open', 'comment.gone'],
  ['edit', 'other', 'standing', 'open', 'comment.not_author'],
  ['edit', 'moderator', 'standing', 'open', 'comment.not_author'],
  ['edit', 'other', 'unknown', 'open', 'comment.not_author'],

  ['remove', 'author', 'standing', 'open', null],
  ['remove', 'author', 'standing', 'withdrawn', null],
  ['remove', 'author', 'removed', 'open', 'comment.gone'],
  ['remove', 'author', 'hidden', 'open', 'comment.gone'],
  ['remove', 'moderator', 'standing', 'open', 'comment.not_author'],

  ['restore', 'author', 'removed', 'open', null],
  ['restore', 'author', 'standing', 'open', 'comment.not_removed'],
  ['restore', 'author', 'hidden', 'open', 'comment.not_removed'],
  ['restore', 'moderator', 'removed', 'open', 'comment.not_author'],

  ['hide', 'moderator', 'standing', 'open', null],
  ['hide', 'moderator', 'unknown', 'withdrawn', null],
  ['hide', 'moderator', 'removed', 'open', 'comment.gone'],
  ['hide', 'moderator', 'hidden', 'open', 'comment.gone'],
  ['hide', 'moderator elsewhere', 'standing', 'open', 'comment.not_moderator'],
  ['hide', 'administrator', 'standing', 'open', 'comment.not_moderator'],
  ['hide', 'author', 'standing', 'open', 'comment.not_moderator'],

  ['unhide', 'moderator', 'hidden', 'open', null],
  ['unhide', 'moderator', 'standing', 'open', 'comment.not_hidden'],
  ['unhide', 'moderator', 'removed', 'open', 'comment.not_hidden'],
  ['unhide', 'author', 'hidden', 'open', 'comment.not_moderator'],

  ['reply', 'other', 'standing', 'open', null],
  ['reply', 'author', 'standing', 'final', null],
  ['reply', 'other', 'removed', 'open', 'comment.gone'],
  ['reply', 'moderator', 'hidden', 'open', 'comment.gone'],
  ['reply', 'other', 'standing', 'withdrawn', 'idea.withdrawn'],

  ['react', 'author', 'standing', 'open', null],
  ['react', 'other', 'unknown', 'open', null],
  ['react', 'other', 'hidden', 'open', 'comment.gone'],
  ['react', 'other', 'standing', 'withdrawn', 'idea.withdrawn'],
];

test.each(cases)('%s: %s, a %s comment, an idea that is %s: %s', (rule, who, comment, idea, ruling) => {
  expect(commentPolicy[rule](people[who], comments[comment], ideas[idea])).toBe(ruling);
});

describe('the words', () => {
  const readers: [keyof typeof people, keyof typeof comments, boolean][] = [
    ['other', 'standing', true],
    ['other', 'hidden', false],
    ['moderator', 'hidden', true],
    ['moderator elsewhere', 'hidden', false],
    ['author', 'hidden', true],
    ['author', 'removed', false],
    ['moderator', 'removed', false],
  ];
  test.each(readers)('are shown to %s of a %s comment: %s', (who, comment, shown) => {
    expect(showsWords(people[who], comments[comment])).toBe(shown);
  });
});
