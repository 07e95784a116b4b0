import { countVerdict, reportRefused, type ImportContext, type Verdict } from './import-context.ts';
import { refusalJson } from './refusal.ts';

/** Judges the staged answers and writes those whose idea has none yet. */
export async function writeAnswers(context: ImportContext): Promise<Verdict> {
  const { client, dryRun } = context;
  await judge(context);
  await reportRefused(context, 'staged_answers');
  const verdict = await countVerdict(client, 'staged_answers');
  if (!dryRun && verdict.added > 0) await write(context);
  return verdict;
}

async function judge({ client }: ImportContext): Promise<void> {
  await client.query(`
    update staged_answers s set idea_id = k.id, answered_at = coalesce(s.answered_at, k.posted_at)
    from known_ideas k where k.external_id = s.idea`);
  await client.query(`
    update staged_answers set refusal = ${refusalJson('idea_not_there', 'ideaId', { value: 'left(idea, 60)' })} where idea_id is null`);
  await client.query(`
    update staged_answers s set refusal = ${refusalJson('answered_again', 'ideaId', { other: 'f.line::text', value: 'left(s.idea, 60)' })}
    from (select idea, min(line) as line from staged_answers group by idea having count(*) > 1) f
    where f.idea = s.idea and s.line > f.line and s.refusal is null`);
  await client.query(`
    update staged_answers s set is_there = true from answers a where a.idea_id = s.idea_id and s.refusal is null`);
}

async function write({ client }: ImportContext): Promise<void> {
  const fresh = 'from staged_answers where refusal is null and not is_there';
  await client.query(`
    insert into answers (id, idea_id, version, body, author_label, answered_at)
    select id, idea_id, 1, body, author, answered_at ${fresh}`);
  await client.query(`
    insert into answer_versions (answer_id, version, body, written_at) select id, 1, body, answered_at ${fresh}`);
  await client.query(`insert into touched_ideas select idea_id ${fresh} on conflict do nothing`);
}
