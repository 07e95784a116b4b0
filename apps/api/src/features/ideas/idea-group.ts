/**
 * Several ideas may be read as one, the canonical one. Rows of votes, comments and the like keep the idea at which they came
 * about; whatever reads or counts them goes by the group. Of a canonical idea as SQL: the ids it is made of, itself first.
 * `idea` is the alias of `ideas`.
 */
export const groupOf = (idea: string): string => `array_prepend(${idea}.id, ${idea}.merged_ids)`;

/** Joins the idea as which that of an id is read. */
export const joinCanonical = (id: string, idea = 'i'): string =>
  `join ideas told_by on told_by.id = ${id} join ideas ${idea} on ${idea}.id = coalesce(told_by.canonical_id, told_by.id)`;

/** Whether a vote `vote` is by somebody who wrote another idea of the group and not the one voted on. */
export const isOwnByMerge = (vote: string, group: string): string => `(
  exists (select 1 from idea_bylines own where own.idea_id = any(${group}) and own.member_id = ${vote}.member_id)
  and not exists (select 1 from idea_bylines own where own.idea_id = ${vote}.idea_id and own.member_id = ${vote}.member_id))`;

/** What the ideas of a group count together, as SQL: each person once, and no vote that a merge made one on their own. */
export const votesOf = (group: string): string => `(select count(distinct v.member_id) from votes v
  where v.idea_id = any(${group}) and v.taken_back_at is null and not ${isOwnByMerge('v', group)})`;
export const commentsOf = (group: string): string => `(select count(*) from comments m
  where m.idea_id = any(${group}) and m.removed_at is null and m.hidden_at is null)`;
