import type { Database } from '../../platform/database/database.ts';
import type { Params, RefusalCode } from './import-sentences.ts';
import type { Refusal } from './refusal.ts';
import type { RefusalBook } from './refusals.ts';

export interface KeptRefusal {
  number: number;
  file: string;
  line: number;
  code: RefusalCode;
  params: Params;
  field: string | null;
  value: string | null;
}

/** More are counted, but not kept: whoever has so many has another mapping to make. */
const MOST = 10_000;
const BITE = 500;

/** Refused rows in the database, where every node can show them. */
export class KeptRefusals implements RefusalBook {
  count = 0;
  private waiting: KeptRefusal[] = [];
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly importId: string,
  ) {}

  async clear(): Promise<void> {
    await this.database.rows('delete from idea_import_refusals where import_id = $1', [this.importId]);
  }

  add(file: string, line: number, { code, params, field, value }: Refusal): void {
    this.count += 1;
    if (this.count > MOST) return;
    this.waiting.push({ number: this.count, file, line, code, params, field, value });
    if (this.waiting.length >= BITE) this.write();
  }

  async close(): Promise<void> {
    this.write();
    await this.writing;
  }

  private write(): void {
    const rows = this.waiting.splice(0);
    if (rows.length === 0) return;
    const insert = () =>
      this.database.rows(
        `insert into idea_import_refusals (import_id, number, file, line, code, params, field, value)
         select $1, r.number, r.file, r.line, r.code, r.params, r.field, r.value from jsonb_to_recordset($2::jsonb)
           as r(number integer, file text, line integer, code text, params jsonb, field text, value text)
         on conflict do nothing`,
        [this.importId, JSON.stringify(rows)],
      );
    this.writing = this.writing.then(async () => void (await insert()));
    // Told by `close`; until then a failure must not count as nobody's.
    this.writing.catch(() => undefined);
  }
}
