import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { clock } from '../../platform/clock/clock.ts';
import { Config } from '../../platform/config/config.ts';
import { newId } from '../../platform/database/ids.ts';
import { fileRefused, megabytes } from './file-refusal.ts';

export interface Arrival {
  path: string;
  bytes: number;
  sha256: string;
}

const DAY_MS = 86_400_000;

/** Where what is sent stands until it has been looked at: on the disk, never in memory. */
@Injectable()
export class Arrivals {
  /** Between two pieces, and for the whole: a line that breathes may be slow, one that drips may not. */
  patience = { pauseMs: 20_000, wholeMs: 10 * 60_000 };

  constructor(private readonly config: Config) {}

  /** Receives a stream, hands it to `work` and clears it away. Throws InvalidInput TOO_LARGE, or BROKEN when it stops coming. */
  async receive<T>(stream: Readable, most: number, work: (arrival: Arrival) => Promise<T>): Promise<T> {
    const folder = join(this.config.arrivalsFolder, newId());
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      const path = join(folder, 'file');
      return await work({ path, ...(await writeDown(stream, path, most, this.patience)) });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Clears away what a crash left. */
  async sweep(): Promise<void> {
    const before = clock.now().getTime() - DAY_MS;
    for (const name of await readdir(this.config.arrivalsFolder).catch(() => [])) {
      const path = join(this.config.arrivalsFolder, name);
      const { mtimeMs } = await stat(path);
      if (mtimeMs < before) await rm(path, { recursive: true, force: true });
    }
  }
}

async function writeDown(
  stream: Readable,
  path: string,
  most: number,
  { pauseMs, wholeMs }: Arrivals['patience'],
) {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  // Whoever is refused shall still be able to read why: the stream must outlive the refusal.
  const pieces = stream.iterator({ destroyOnReturn: false });
  const end = clock.now().getTime() + wholeMs;
  let bytes = 0;
  try {
    for (;;) {
      const next = await within(Math.min(pauseMs, end - clock.now().getTime()), pieces.next());
      if (next.done) return { bytes, sha256: hash.digest('hex') };
      const piece = next.value as Buffer;
      bytes += piece.length;
      if (bytes > most) throw fileRefused('TOO_LARGE', { max: megabytes(most) });
      hash.update(piece);
      await file.write(piece);
    }
  } finally {
    await file.close();
  }
}

/** A stream that ends early or stops coming is one broken file. */
async function within<T>(ms: number, coming: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(fileRefused('BROKEN')), Math.max(0, ms));
  });
  try {
    return await Promise.race([coming, late]);
  } catch (error) {
    throw (error as { code?: string }).code === 'ECONNRESET' ? fileRefused('BROKEN') : error;
  } finally {
    clearTimeout(timer);
  }
}
