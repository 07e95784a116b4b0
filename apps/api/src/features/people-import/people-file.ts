import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { PeopleImportRefused, type PeopleWish } from './people-command.ts';
import { PeopleImport } from './people-import.entity.ts';
import { PeopleImporter } from './people-importer.ts';
import { PeopleImportReader, type JudgedRow } from './people-import.reader.ts';
import { PeopleOpening } from './people-opening.ts';
import type { PersonField } from './person-fields.rules.ts';

const TELL_EVERY_MS = 1_000;
const PAGE = 500;

/** The same import from a file on this machine; for the command line. */
@Injectable()
export class PeopleFile {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly opening: PeopleOpening,
    private readonly importer: PeopleImporter,
    private readonly reader: PeopleImportReader,
  ) {}

  /** Looks, and applies unless it is a dry run or something forbids it. Throws PeopleImportRefused when the table cannot be read. */
  async take(wish: PeopleWish, say: (sentence: string) => void): Promise<PeopleImport> {
    const id = await this.begin(wish);
    const stop = this.tellOf(id, say);
    try {
      await this.importer.look(id, createReadStream(wish.path), statSync(wish.path).size);
      const found = await this.find(id);
      if (found.state !== 'ready' || wish.dryRun || forbids(found, wish)) return found;
      await this.database.of(PeopleImport).update(
        { id },
        {
          state: 'applying',
          run: newId(),
          leaveOutBroken: wish.leaveOutBroken,
          deactivateMissing: wish.deactivateMissing,
        },
      );
      await this.importer.apply(id);
      return await this.find(id);
    } finally {
      stop();
    }
  }

  /** Every broken row, in the order of the table. */
  async *broken(importId: string): AsyncGenerator<JudgedRow> {
    let after: string | null = null;
    do {
      const { edges, pageInfo } = await this.reader.rows(importId, 'broken', { first: PAGE, after });
      for (const { node } of edges) yield node;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
  }

  private async begin(wish: PeopleWish): Promise<string> {
    const guess = await this.opening.open(createReadStream(wish.path, { highWaterMark: 512 * 1024 }), wish);
    const names = guess.columns.map(({ name }) => name);
    const fields = guess.columns.map(({ field }): PersonField | null =>
      field && wish.columns.has(field) ? null : field,
    );
    for (const [field, name] of wish.columns) {
      const at = names.indexOf(name);
      if (name && at < 0)
        throw new PeopleImportRefused(`There is no column "${name}". There are: ${names.join(', ')}.`);
      if (at >= 0) fields[at] = field;
    }
    const opening = await this.opening.open(createReadStream(wish.path, { highWaterMark: 512 * 1024 }), {
      ...wish,
      fields,
    });
    if (opening.failure)
      throw new PeopleImportRefused(
        `No column seems to hold ${opening.failure.code === 'NO_EMAIL' ? 'the address (email)' : 'the name (name)'}: ` +
          `name it with --column. There are: ${names.join(', ')}.`,
      );
    const source = { memberId: null, fileId: null, fileName: basename(wish.path) };
    const { importId } = await this.acts.perform(
      'lookAtPeople',
      null,
      { idempotencyKey: newId() },
      async (act) => ({
        importId: await this.opening.begin(act, opening, source),
      }),
    );
    return importId;
  }

  private async find(id: string): Promise<PeopleImport> {
    return this.database.of(PeopleImport).findOneByOrFail({ id });
  }

  private tellOf(id: string, say: (sentence: string) => void): () => void {
    const timer = setInterval(() => {
      void this.find(id).then(
        ({ step, share }) => step && say(`${step}: ${Math.floor(share * 100)} %`),
        () => undefined,
      );
    }, TELL_EVERY_MS);
    return () => clearInterval(timer);
  }
}

/** Broken rows forbid, unless they may be left out; and who is missing cannot be told while rows do not say whom they are about. */
function forbids({ counts }: PeopleImport, wish: PeopleWish): boolean {
  return (
    ((counts?.broken ?? 0) > 0 && !wish.leaveOutBroken) ||
    (wish.deactivateMissing && (counts?.unknown ?? 0) > 0)
  );
}
