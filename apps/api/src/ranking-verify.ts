import { Logger } from '@nestjs/common';
import { parametersFor } from '@upwell/ranking';
import { createApi } from './create-api.ts';
import { proveRanking, provesItself, Departments, RankingRefresh } from './features/ranking/index.ts';
import { Config } from './platform/config/config.ts';
import { Database } from './platform/database/database.ts';
import { endWith, say } from './platform/backup/program-end.ts';
import { reachDatabase } from './reach-database.ts';

/** The program behind `npm run ranking:verify`: sums, standings and base rates beside all of it anew from rows. */
async function main(): Promise<void> {
  const config = Config.from({ ...process.env, PORT: '0', LOG_LEVEL: 'error', WEB_CLIENT: '', ROLES: 'web' });
  const reached = await reachDatabase(config, say);
  const api = await createApi(config, reached.url);
  Logger.overrideLogger(['error']);
  try {
    const get = <T>(token: new (...args: never[]) => T): T => api.app.get(token as never, { strict: false });
    const database = get(Database);
    say('Bringing what happened into the sums …');
    await get(RankingRefresh).run();
    const parameters = parametersFor(await get(Departments).count());
    const began = performance.now();
    const [proof, control] = await database.transaction(async () => {
      await database.rows('set transaction isolation level repeatable read');
      await database.takeTime();
      say('Computing everything anew …');
      const found = await proveRanking(database, parameters);
      return [found, await provesItself(database, parameters)] as const;
    });
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    process.stdout.write(
      `${proof.ideas} ideas and ${proof.hours} hours computed anew in ${seconds} s, ${proof.differences.length} differences beyond 1e-6.\n`,
    );
    for (const { ideaId, what, kept, recomputed } of proof.differences.slice(0, 20))
      process.stdout.write(`  ${ideaId} ${what}: kept ${kept}, recomputed ${recomputed}\n`);
    process.stdout.write(
      `Negative control, one bent row: ${control === null ? 'there is no look to bend' : control ? 'found' : 'NOT FOUND'}.\n`,
    );
    if (proof.differences.length > 0 || control === false)
      throw Object.assign(new Error('Ranking is not what its rows give.'), { code: 'RANKING_BROKEN' });
  } finally {
    await api.close();
    await reached.close();
  }
}

endWith(main());
