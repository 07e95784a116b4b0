/**
 * The one rule on what a member hears of an idea, as SQL. What was chosen for the idea itself wins, the strongest choice where
 * several ideas are read as one. Else `nothing` wins that was chosen for its space, a tag or an author. Else whoever takes part, or follows one of these, follows the idea calmly.
 */
export const ideaLevel = (own: string, wider: string, takesPart: string): string =>
  `coalesce(${own}, case when ${wider} = 'none' then 'none' when ${wider} is not null or ${takesPart} then 'calm' end)`;

/** Whether a row `f` of `follows` is about something wider that the idea belongs to. A pseudonym is nobody one can follow. */
export const isWiderThan = (idea: string): string => `(
  (f.subject_kind = 'space' and f.subject_id = (select w.space_id from ideas w where w.id = ${idea}))
  or (f.subject_kind = 'tag' and f.subject_id in (select w.tag_id from idea_tags w where w.idea_id = ${idea}))
  or (f.subject_kind = 'member' and f.subject_id in (
    select w.member_id from idea_bylines w where w.idea_id = ${idea} and w.kind = 'member')))`;

/** Whether a member wants to hear nothing of an idea, by `ideaLevel` without the ways of taking part, which silence nobody. */
export const isSilenced = (member: string, idea: string): string => `coalesce(
  (select min(f.level) = 'none' from follows f
   where f.member_id = ${member} and f.subject_kind = 'idea' and f.subject_id = any(idea_group(${idea})) and f.level is not null),
  exists (select 1 from follows f where f.member_id = ${member} and f.level = 'none' and ${isWiderThan(idea)}))`;

/**
 * Everybody who hears of an idea, in one SELECT: `member_id`, their `level`, `own` (chosen for the idea itself) and `wider`
 * (for its space, tags and authors: none before all before calm). `idea` is a placeholder. With `among`, a SELECT of ids, only
 * those members are looked up, whatever number of others takes part.
 */
export function followersOf(idea: string, among?: string): string {
  const only = (member: string) => (among ? ` and ${member} in (${among})` : '');
  return `
  select member_id, own.level as own, wider.level as wider,
    ${ideaLevel('own.level', 'wider.level', 'part.takes_part')} as level
  from (select f.member_id, min(f.level) as level from follows f
        where f.subject_kind = 'idea' and f.subject_id = any(idea_group(${idea}::uuid)) and f.level is not null${only('f.member_id')} group by f.member_id) own
  full join (select f.member_id, case when bool_or(f.level = 'none') then 'none' else min(f.level) end as level from (
        select 'space' as subject_kind, space_id as subject_id from ideas where id = any(idea_group(${idea}::uuid))
        union select 'tag', tag_id from idea_tags where idea_id = any(idea_group(${idea}::uuid))
        union select 'member', member_id from idea_bylines where idea_id = any(idea_group(${idea}::uuid)) and kind = 'member'
      ) about join follows f using (subject_kind, subject_id)
      where f.level is not null${only('f.member_id')} group by f.member_id) wider using (member_id)
  full join (select distinct taking.member_id, true as takes_part from (
        select member_id, 'posted' as way from idea_bylines
          where idea_id = any(idea_group(${idea}::uuid)) and member_id is not null${only('member_id')}
        union all select author_id, 'commented' from comments
          where idea_id = any(idea_group(${idea}::uuid)) and author_id is not null and removed_at is null${only('author_id')}
        union all select member_id, 'voted' from votes
          where idea_id = any(idea_group(${idea}::uuid)) and taken_back_at is null${only('member_id')}
      ) taking left join follow_preferences p using (member_id)
      where case taking.way when 'posted' then coalesce(p.on_posting, true) when 'commented' then coalesce(p.on_commenting, true)
        else coalesce(p.on_voting, true) end) part using (member_id)`;
}
