import { commentsOf } from '../ideas/index.ts';
import { countGroups } from './group-counts.ts';
import { breakCycles } from './comment-cycles.ts';
import { countVerdict, reportRefused, type ImportContext, type Verdict } from './import-context.ts';
import { admitMembers } from './members.writer.ts';
import { refusalJson } from './refusal.ts';

/** Judges the staged comments, finds for each what it answers, and writes the new ones. */
export async function writeComments(context: ImportContext): Promise<Verdict> {
  const { client, dryRun, notes } = context;
  await judge(context);
  await reportRefused(context, 'staged_comments');
  await client.query('delete from staged_comments where refusal is not null');
  await findParents(context);
  await findRoots(context);
  const { rows } = await client.query<{ missing: number }>(
    'select count(*)::int as missing from staged_comments where parent_missing',
  );
  notes.add('parent_missing', rows[0]!.missing);
  await admitMembers(
    context,
    'select author, author_name, author_email from staged_comments where not is_there',
  );
  const verdict = await countVerdict(client, 'staged_comments');
  if (dryRun)
    await client.query(
      'insert into fresh_comments select external_id, id, idea_id, root_id from staged_comments where not is_there',
    );
  else if (verdict.added > 0) await write(context);
  return verdict;
}

async function judge({ client }: ImportContext): Promise<void> {
  await client.query(`
    update staged_comments s set refusal = ${refusalJson('id_again', 'id', { other: 'f.line::text', value: 'left(s.external_id, 60)' })}
    from (select external_id, min(line) as line from staged_comments group by external_id having count(*) > 1) f
    where f.external_id = s.external_id and s.line > f.line`);
  await client.query(`
    update staged_comments s set idea_id = k.id, lang = coalesce(s.lang, k.lang) from known_ideas k where k.external_id = s.idea`);
  await client.query(`
    update staged_comments set refusal = ${refusalJson('idea_not_there', 'ideaId', { value: 'left(idea, 60)' })} where idea_id is null and refusal is null`);
  await client.query(`
    update staged_comments s set is_there = true, id = k.id, root_id = k.root_id
    from known_comments k where k.external_id = s.external_id and s.refusal is null`);
}

/** A parent may stand later in the file, or in the database; one of another idea's thread is none. */
async function findParents({ client }: ImportContext): Promise<void> {
  await client.query(`
    update staged_comments s set parent_id = p.id from staged_comments p
    where p.external_id = s.parent and p.idea_id = s.idea_id and not s.is_there`);
  await client.query(`
    update staged_comments s set parent_id = k.id, root_id = k.root_id from known_comments k
    where k.external_id = s.parent and k.idea_id = s.idea_id and s.parent_id is null and not s.is_there`);
  // Some exports write 0 or -1 where a comment answers none.
  await client.query(`
    update staged_comments set parent_missing = parent not in ('0', '-1') and parent_id is null
    where parent is not null and not is_there`);
  await client.query(`
    update staged_comments s set posted_at = coalesce(p.posted_at, i.posted_at)
    from known_ideas i, staged_comments s2 left join staged_comments p on p.id = s2.parent_id
    where s2.id = s.id and i.id = s.idea_id and s.posted_at is null`);
  await client.query(
    `create index if not exists staged_comments_by_parent on staged_comments (parent_id); analyze staged_comments`,
  );
}

/** Hands the root down from the top, level by level; who is not reached hangs in a ring, which is broken first. */
async function findRoots({ client, notes }: ImportContext): Promise<void> {
  const handDown = `
    with recursive known (id, root_id) as (
      select id, coalesce(root_id, id) from staged_comments where root_id is not null or parent_id is null
      union all
      select c.id, known.root_id from known join staged_comments c on c.parent_id = known.id where c.root_id is null
    )
    update staged_comments s set root_id = known.root_id from known where known.id = s.id and s.root_id is null`;
  await client.query(handDown);
  const { rows } = await client.query<{ id: string; parentId: string; line: number }>(
    `select id, parent_id as "parentId", line from staged_comments where root_id is null`,
  );
  if (rows.length === 0) return;
  const freed = breakCycles(rows);
  notes.add('rings_broken', freed.length);
  await client.query(
    'update staged_comments set parent_id = null, parent_missing = true where id = any($1)',
    [freed],
  );
  await client.query(handDown);
}

async function write({ client, source }: ImportContext): Promise<void> {
  // Parents and children in one statement: foreign keys are looked at when it ends.
  await client.query(
    `insert into comments (id, idea_id, parent_id, root_id, body, lang, version, author_id, posted_at, posted_on_day_only, removed_at,
       parent_missing, source_name, external_id)
     select s.id, s.idea_id, s.parent_id, s.root_id, s.body, s.lang, 1, m.id, s.posted_at, s.day_only,
       case when s.body = '' then s.posted_at end, s.parent_missing, $1, s.external_id
     from staged_comments s left join known_members m on m.external_id = s.author where not s.is_there order by s.line`,
    [source],
  );
  await client.query(`
    insert into comment_versions (comment_id, version, body, edited_at)
    select id, 1, body, posted_at from staged_comments where not is_there`);
  await client.query(
    `insert into source_totals (subject_id, subject_kind, source_name, up, down)
     select id, 'comment', $1, up, down from staged_comments where not is_there and coalesce(up, down) is not null`,
    [source],
  );
  await client.query(`
    insert into touched_ideas select distinct idea_id from staged_comments where not is_there on conflict do nothing`);
  await client.query(`
    update idea_counts c set comments = n.comments, version = c.version + 1
    from (select idea_id, count(*) as comments from comments
          where idea_id in (select idea_id from staged_comments where not is_there) and removed_at is null and hidden_at is null
          group by idea_id) n
    where n.idea_id = c.idea_id and c.comments <> n.comments`);
  await countGroups(client, 'comments', commentsOf);
}
