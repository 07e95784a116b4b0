/** A way in which a member meets an idea. */
export type Cause =
  | 'rising'
  | 'needs eyes'
  | 'vote'
  | 'pass'
  | 'who'
  | 'authorship'
  | 'decision'
  | 'followed member'
  | 'member page'
  | 'author search'
  | 'work screen'
  | 'open space'
  | 'link'
  | 'search'
  | 'other list';

export interface RevealingRule {
  readonly cause: Cause;
  readonly meaning: string;
  /** The author, the counts and the support are shown from now on. Where ideas are blind, a first vote ranks no more. */
  readonly reveals: boolean;
  /** The first time is a look: it expects votes, and the vote that follows it blind ranks. */
  readonly makesLook: boolean;
  /**
   * Whose first vote afterwards ranks for nothing, blind or not: nobody's, that of members who had no look before
   * (they chose the idea themselves, the feed did not choose them), or everybody's.
   */
  readonly bars: 'nobody' | 'without look' | 'everybody';
}

const rule = (
  cause: Cause,
  reveals: boolean,
  bars: RevealingRule['bars'],
  meaning: string,
  makesLook = false,
): RevealingRule => ({ cause, reveals, bars, meaning, makesLook });

/**
 * What reveals and what ranks: the one place that says it. Schweisfurth et al. 2017 and 2023: the favour for one's own
 * rank vanishes when authors are hidden; Salganik, Dodds, Watts 2006: shown counts make success unpredictable.
 */
export const revealingRules: readonly RevealingRule[] = [
  rule('rising', false, 'nobody', 'The feed Rising put it on the screen, half visible for a second.', true),
  rule('needs eyes', false, 'nobody', 'The tab of ideas that few have seen put it on the screen.', true),
  rule('vote', true, 'without look', 'The member voted; what the vote ranks for is settled for good.'),
  rule('pass', true, 'everybody', 'The member passed: a vote afterwards was made with the author in sight.'),
  rule('who', true, 'without look', 'The member asked who wrote it.'),
  rule('authorship', true, 'everybody', 'The member wrote it, alone or with others.'),
  rule('decision', true, 'nobody', 'It was decided; everybody sees whose it was.'),
  rule('followed member', true, 'without look', 'It came as a post of a member one follows.'),
  rule('member page', true, 'without look', 'It was found on the page of a member.'),
  rule('author search', true, 'without look', 'It was found by a search for an author.'),
  rule('work screen', true, 'without look', 'It was met at work: triage or moderation.'),
  rule('open space', true, 'nobody', 'Its space has switched blindness off.'),
  rule('link', false, 'without look', 'Opened by a link: somebody sent it, a mail or a notice led there.'),
  rule('search', false, 'without look', 'Opened out of a search for words.'),
  rule(
    'other list',
    false,
    'without look',
    'Opened or backed out of any other list, such as a followed space or tag.',
  ),
];

const rules = new Map(revealingRules.map((each) => [each.cause, each]));

export function revealingRule(cause: Cause): RevealingRule {
  return rules.get(cause)!;
}
