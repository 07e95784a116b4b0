import type { ImportContext, Verdict } from './import-context.ts';
import { votesOf } from '../ideas/index.ts';
import { countGroups } from './group-counts.ts';
import { reportRefused } from './import-context.ts';
import { admitMembers } from './members.writer.ts';
import { refusalJson } from './refusal.ts';

/** Judges the staged votes; support becomes votes, passes and objections stay the source's opinions. */
export async function writeVotes(context: ImportContext): Promise<Verdict> {
  const { client, dryRun, notes } = context;
  await admitMembers(
    context,
    'select s.voter, s.voter_name, s.voter_email from staged_votes s join known_ideas k on k.external_id = s.idea',
  );
  await judge(context);
  await reportRefused(context, 'judged_votes');
  const { rows } = await client.query<Verdict & { support: number; opinions: number; own: number }>(`
    select count(*) filter (where not v.is_there)::int as added, count(*) filter (where v.is_there)::int as "alreadyThere",
      count(*) filter (where value = 1)::int as support, count(*) filter (where value <> 1)::int as opinions,
      count(*) filter (where value = 1 and exists (
        select 1 from idea_bylines b where b.idea_id = v.idea_id and b.member_id = v.member_id))::int as own
    from judged_votes v where v.refusal is null`);
  const { support, opinions, own, ...verdict } = rows[0]!;
  notes.add('votes_kept', support);
  notes.add('opinions_kept', opinions);
  notes.add('own_votes', own);
  if (dryRun)
    await client.query(
      'insert into fresh_votes select idea_id, member_id from judged_votes where refusal is null and not is_there',
    );
  else if (verdict.added > 0) await write(context);
  return verdict;
}

/** Of several lines by one person on one idea the last counts. A table of its own is quicker than a column each to update. */
async function judge({ client }: ImportContext): Promise<void> {
  await client.query(`
    drop table if exists judged_votes;
    create temp table judged_votes as
    select s.line, s.value, s.given_at, i.id as idea_id, m.id as member_id,
      v.idea_id is not null or coalesce(twin.voter < s.voter, false) as is_there,
      case when i.id is null then ${refusalJson('idea_not_there', 'ideaId', { value: 'left(s.idea, 60)' })}
        when again.line > s.line then ${refusalJson('vote_again', 'voter', { other: 'again.line::text', value: 'left(s.voter, 60)' })}
        when m.is_joined and s.value = 1 and exists (
          select 1 from idea_bylines b where b.idea_id = i.id and b.member_id = m.id)
          then ${refusalJson('own_vote', 'voter', { value: 'left(s.voter, 60)' })} end as refusal
    from staged_votes s
    left join known_ideas i on i.external_id = s.idea
    left join known_members m on m.external_id = s.voter
    left join (select idea, voter, max(line) as line from staged_votes group by idea, voter having count(*) > 1) again
      on again.idea = s.idea and again.voter = s.voter
    -- Two names of one person speak once.
    left join (
      select k.id, t.idea, min(t.voter) as voter from known_members k join staged_votes t on t.voter = k.external_id
      where k.id in (select id from known_members where is_joined) group by k.id, t.idea) twin
      on m.is_joined and twin.id = m.id and twin.idea = s.idea
    left join known_votes v on v.idea_id = i.id and v.member_id = m.id`);
  await client.query('analyze judged_votes');
}

async function write({ client }: ImportContext): Promise<void> {
  const fresh = 'from judged_votes where refusal is null and not is_there';
  // In the order of the index, whose pages are then filled one after the other.
  const sorted = 'order by idea_id, member_id';
  await client.query(`
    insert into votes (idea_id, member_id, given_at) select idea_id, member_id, given_at ${fresh} and value = 1 ${sorted}`);
  await client.query(`
    insert into source_opinions (idea_id, member_id, value, given_at) select idea_id, member_id, value, given_at ${fresh} and value <> 1 ${sorted}`);
  await client.query(`insert into touched_ideas select distinct idea_id ${fresh} on conflict do nothing`);
  // Last, because members who vote meanwhile wait for these rows until the commit.
  await client.query(`
    update idea_counts c set votes = n.votes, version = c.version + 1
    from (select idea_id, count(*) as votes from votes
          where idea_id in (select idea_id ${fresh} and value = 1) and taken_back_at is null group by idea_id) n
    where n.idea_id = c.idea_id and c.votes <> n.votes`);
  await countGroups(client, 'votes', votesOf);
}
