import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { FileStore } from '../../platform/files/file-store.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Arrivals } from './arrivals.ts';
import { contentKey } from './content-key.ts';

const DAY_MS = 86_400_000;
const BITE = 100;

/** What nothing shows and nobody still writes about; `$1` is a day ago. */
const forgotten = `f.cleared_at is null and f.arrived_at < $1
  and not exists (select 1 from file_links l where l.file_id = f.id)
  and not exists (select 1 from members m where m.picture_file_id = f.id)
  and not exists (select 1 from drafts d where d.member_id = f.uploader_id and position(f.id::text in d.content) > 0)`;

/** The daily round: files that were sent and never attached leave the store a day later; their row stays and says so. */
@Injectable()
export class ForgottenFiles implements OnModuleInit {
  private readonly logger = new Logger('ForgottenFiles');

  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly arrivals: Arrivals,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('23 3 * * *', 'clear_forgotten_files', () => this.run());
  }

  async run(): Promise<void> {
    while ((await this.clearSome()) === BITE);
    while ((await this.emptySome()) === BITE);
    await this.arrivals.sweep();
  }

  /** Everything leaves the store once the surrounding transaction has committed: the end of a sample. */
  async forgetAll(): Promise<void> {
    const files = await this.database.rows<{ id: string }>(
      `select id from files where emptied_at is null order by id`,
    );
    this.database.afterCommit(() => {
      this.empty(files.map(({ id }) => id)).catch((error: Error) =>
        this.logger.warn(`Files of the sample stay in the store: ${error.message}`),
      );
    });
  }

  /** First held, then looked at again: an act that attaches the file at this moment wins. */
  private clearSome(): Promise<number> {
    return this.database.transaction(async () => {
      const now = clock.now();
      const before = new Date(now.getTime() - DAY_MS);
      const held = await this.database.rows<{ id: string }>(
        `select f.id from files f where ${forgotten} order by f.id limit ${BITE} for update skip locked`,
        [before],
      );
      const ids = held.map(({ id }) => id);
      await this.database.rows(
        `update files f set cleared_at = $2 where f.id = any($3::uuid[]) and ${forgotten}`,
        [before, now, ids],
      );
      return held.length;
    });
  }

  private async emptySome(): Promise<number> {
    const cleared = await this.database.rows<{ id: string }>(
      `select id from files where cleared_at is not null and emptied_at is null order by id limit ${BITE}`,
    );
    for (const { id } of cleared) {
      await this.empty([id]);
      await this.database.rows(`update files set emptied_at = $2 where id = $1`, [id, clock.now()]);
    }
    if (cleared.length > 0)
      this.logger.log(`${cleared.length} files that nothing shows have left the store.`);
    return cleared.length;
  }

  private async empty(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await this.store.remove(contentKey(id, 'full'));
      await this.store.remove(contentKey(id, 'small'));
    }
  }
}
