import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Database } from '../../platform/database/database.ts';
import { sessionTopic } from '../../platform/viewer/viewer-source.ts';
import { ForgottenFiles } from '../files/index.ts';
import { Organisation } from '../organisation/index.ts';
import { SetUpReader } from './set-up.reader.ts';

/** Rows that belong to the program, not to an organisation; kept answers lose all but the one being given. */
const KEPT_TABLES = ['migrations', 'stages', 'ranking_state', 'idempotency_records'];

/** Writes and removes the bare organisation, within a larger act. */
@Injectable()
export class EmptyOrganisation {
  constructor(
    private readonly database: Database,
    private readonly reader: SetUpReader,
    private readonly files: ForgottenFiles,
  ) {}

  async found(act: Act, details: Pick<Organisation, 'name' | 'isSample' | 'claimCodeHash'>): Promise<void> {
    await this.database.of(Organisation).insert({
      id: true,
      ...details,
      sampleFilledAt: null,
      language: 'en',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      createdAt: act.at,
    });
    const { name, isSample } = details;
    act.record('organisation.founded', 'organisation', 'organisation', { after: { name, isSample } });
  }

  /** Removes everything that an organisation wrote and ends its sessions; `key` is that of the act under way. */
  async removeAll(act: Act, key: string): Promise<void> {
    for (const id of await this.reader.openSessions()) act.tellState(sessionTopic(id));
    await this.files.forgetAll();
    const tables = await this.reader.tablesBut(KEPT_TABLES);
    await this.database.rows(`truncate ${tables.map((table) => `"${table}"`).join(', ')}`);
    await this.database.rows(`delete from idempotency_records where scope <> 'stranger' or key <> $1`, [key]);
  }
}
