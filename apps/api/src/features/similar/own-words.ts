import { readFile } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { textWords, WordSpread, WordVectors, type Text } from '@upwell/similar';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';

/** Ideas that the spread of words is learned from; more would hardly change it. */
const SAMPLE = 5_000;
/** Ideas learned from before others get their turn. */
const BITE = 100;
const KEPT_MS = 3_600_000;
/** While there are few ideas, each changes much. */
const FEW = 500;
const KEPT_OF_FEW_MS = 30_000;

/** What a node knows of the words of the organisation. */
export interface OwnWords {
  spread: WordSpread;
  /** Null when the file cannot be read: then words are compared as they are. */
  vectors: WordVectors | null;
  /** BCP 47 language of the organisation. */
  language: string;
  ideas: number;
}

/** Learned from the organisation's own ideas when somebody first asks for it, and again when it is old. */
@Injectable()
export class OwnWordsKeeper {
  private kept: Promise<OwnWords> | null = null;
  private ready: OwnWords | null = null;
  private learnedAt = 0;
  private vectors: Promise<WordVectors | null> | null = null;

  constructor(private readonly database: Database) {}

  /** Nobody waits while it is learned again: what was known before holds until then. */
  async present(): Promise<OwnWords> {
    const age = clock.now().getTime() - this.learnedAt;
    const isOld = age > (this.ready && this.ready.spread.size >= FEW ? KEPT_MS : KEPT_OF_FEW_MS) || age < 0;
    if (!this.kept || isOld) {
      this.learnedAt = clock.now().getTime();
      this.kept = this.learn().then((learned) => (this.ready = learned));
      // Told by whoever waits for it; the next one tries again.
      this.kept.catch(() => (this.kept = null));
    }
    // Few are learned at once, and then they are all there.
    return this.ready && this.ready.spread.size >= FEW ? this.ready : this.kept;
  }

  private async learn(): Promise<OwnWords> {
    const [size] = await this.database.rows<{ ideas: number; language: string }>(
      `select greatest(0, (select reltuples from pg_class where oid = 'ideas'::regclass))::int as ideas,
         coalesce((select language from organisation), 'en') as language`,
    );
    const share = Math.min(100, (120 * SAMPLE) / Math.max(1, size!.ideas));
    const sample = await this.database.rows<Text>(
      `select title, left(body, 3000) as body, lang from ideas tablesample system ($1)
       where withdrawn_at is null and hidden_at is null limit ${SAMPLE}`,
      [share],
    );
    const spread = new WordSpread();
    for (const [n, text] of sample.entries()) {
      spread.learn(textWords(text, size!.language));
      if (n % BITE === BITE - 1) await nextTurn();
    }
    this.vectors ??= readVectors();
    return { ...size!, ideas: Math.max(size!.ideas, sample.length), spread, vectors: await this.vectors };
  }
}

async function readVectors(): Promise<WordVectors | null> {
  const path = fileURLToPath(import.meta.resolve('@upwell/similar/english.vectors'));
  return new WordVectors(await readFile(path));
}
