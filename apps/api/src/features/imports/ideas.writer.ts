import { countVerdict, reportRefused, type ImportContext, type Verdict } from './import-context.ts';
import { openSpace } from './space.writer.ts';
import { admitMembers } from './members.writer.ts';
import { refusalJson } from './refusal.ts';

/** Judges the staged ideas and writes the new ones with all that belongs to them. */
export async function writeIdeas(context: ImportContext): Promise<Verdict> {
  const { client, dryRun } = context;
  await judge(context);
  await reportRefused(context, 'staged_ideas');
  await client.query(`
    delete from staged_ideas where refusal is not null;
    insert into fresh_ideas select external_id, id, lang, posted_at from staged_ideas where not is_there;
    analyze fresh_ideas`);
  await admitMembers(
    context,
    'select author, author_name, author_email from staged_ideas where not is_there',
  );
  const verdict = await countVerdict(client, 'staged_ideas');
  if (!dryRun && verdict.added > 0) await write(context);
  return verdict;
}

async function judge({ client, now }: ImportContext): Promise<void> {
  await client.query(`
    update staged_ideas s set refusal = ${refusalJson('id_again', 'id', { other: 'f.line::text', value: 'left(s.external_id, 60)' })}
    from (select external_id, min(line) as line from staged_ideas group by external_id having count(*) > 1) f
    where f.external_id = s.external_id and s.line > f.line`);
  await client.query(`
    update staged_ideas s set is_there = true from known_ideas k where k.external_id = s.external_id and s.refusal is null`);
  // Better the time of the oldest neighbour than today: an undated idea must not lead the list of new ones.
  await client.query(
    `update staged_ideas set posted_at = coalesce((select min(posted_at) from staged_ideas), $1) where posted_at is null`,
    [now],
  );
}

async function write(context: ImportContext): Promise<void> {
  const { client, source, space } = context;
  await openSpace(context);
  await client.query(
    `insert into ideas (id, space_id, stage_id, title, body, lang, version, posted_at, posted_on_day_only, source_name, external_id,
       source_url, source_status)
     select s.id, $2, g.id, s.title, s.body, s.lang, 1, s.posted_at, s.day_only, $1, s.external_id, s.source_url, s.source_status
     from staged_ideas s join stages g on g.key = s.stage_key where not s.is_there`,
    [source, space.id],
  );
  await client.query(`
    insert into idea_bylines (idea_id, position, kind, member_id)
    select s.id, 0, case when m.id is null then 'unknown' else 'member' end, m.id
    from staged_ideas s left join known_members m on m.external_id = s.author where not s.is_there`);
  await client.query(`
    insert into idea_versions (idea_id, version, title, body, tags, editor_id, edited_at)
    select s.id, 1, s.title, s.body, s.tags, m.id, s.posted_at
    from staged_ideas s left join known_members m on m.external_id = s.author where not s.is_there`);
  await client.query(`insert into idea_counts (idea_id) select id from staged_ideas where not is_there`);
  await fileUnderTags(context);
  await client.query(
    `insert into source_totals (subject_id, subject_kind, source_name, up, down, passes, url)
     select id, 'idea', $1, up, down, passes, source_url from staged_ideas
     where not is_there and coalesce(up, down, passes) is not null`,
    [source],
  );
  await decide(context);
}

async function fileUnderTags({ client }: ImportContext): Promise<void> {
  // Sorted, so that it never waits in a ring with members who make the same tags.
  await client.query(`
    insert into tags (id, name)
    select gen_random_uuid(), min(name) from staged_ideas s cross join unnest(s.tags) as name
    where not s.is_there group by lower(name) order by lower(min(name))
    on conflict (lower(name)) do nothing`);
  await client.query(`
    insert into idea_tags (idea_id, tag_id, position)
    select s.id, t.id, n.position
    from staged_ideas s cross join unnest(s.tags) with ordinality as n(name, position) join tags t on lower(t.name) = lower(n.name)
    where not s.is_there on conflict do nothing`);
}

/** A stage other than the first was decided by somebody; who, the source does not say. */
async function decide({ client }: ImportContext): Promise<void> {
  await client.query(`
    insert into decisions (id, idea_id, from_stage_id, to_stage_id, reason, decided_at)
    select gen_random_uuid(), s.id, f.id, g.id, 'Imported: ' || s.source_status, greatest(s.posted_at, s.decided_at)
    from staged_ideas s join stages g on g.key = s.stage_key join stages f on f.key = 'submitted'
    where not s.is_there and g.id <> f.id`);
}
