/** Live topics of this feature. No topic spans audiences: one for an idea with its thread, one for a space. */
export const ideaTopic = (ideaId: string): string => `idea:${ideaId}`;
export const spaceTopic = (spaceId: string): string => `space:${spaceId}`;
/** Rung when the counts of an idea moved; a state, not a log. */
export const countsTopic = (ideaId: string): string => `counts:${ideaId}`;

/** Kinds of entries in the log of these topics; the facts of this feature, in the past tense. */
export const ideaFacts = {
  ideaPosted: 'idea_posted',
  ideaChanged: 'idea_changed',
  /** Ideas have become one, or are no longer: whoever reads one of them fetches afresh. */
  ideasRegrouped: 'ideas_regrouped',
} as const;
