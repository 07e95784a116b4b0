import { isUtf8 } from 'node:buffer';
import type { SourceBytes } from './imports.types.ts';
import { openBytes } from './open-bytes.ts';

/** A longer line is no row of ours, and must not fill the memory. */
export const LONGEST_LINE = 1_048_576;
const NEW_LINE = 10;

export interface JsonLine {
  /** From 1. */
  number: number;
  /** null when the line is longer than `LONGEST_LINE`. */
  text: string | null;
  /** Some bytes were no UTF-8 and have been replaced. */
  damaged: boolean;
}

/** The lines of a plain or gzipped file, in batches as they are read; blank ones are left out but counted. */
export async function* jsonLines(
  source: SourceBytes,
  onBytes: (bytes: number) => void,
): AsyncGenerator<JsonLine[]> {
  const splitter = new Splitter();
  for await (const chunk of openBytes(source, onBytes)) yield splitter.take(chunk as Buffer);
  yield splitter.end();
}

class Splitter {
  private number = 0;
  private pieces: Buffer[] = [];
  private bytes = 0;

  take(chunk: Buffer): JsonLine[] {
    const lines: JsonLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
      this.keep(chunk.subarray(from, end));
      this.finish(lines);
      from = end + 1;
    }
    this.keep(chunk.subarray(from));
    return lines;
  }

  end(): JsonLine[] {
    const lines: JsonLine[] = [];
    if (this.bytes > 0) this.finish(lines);
    return lines;
  }

  private keep(piece: Buffer): void {
    this.bytes += piece.length;
    if (this.bytes <= LONGEST_LINE) this.pieces.push(piece);
    else this.pieces = [];
  }

  private finish(lines: JsonLine[]): void {
    this.number += 1;
    const whole = this.pieces.length === 1 ? this.pieces[0]! : Buffer.concat(this.pieces);
    const isTooLong = this.bytes > LONGEST_LINE;
    this.pieces = [];
    this.bytes = 0;
    if (isTooLong) lines.push({ number: this.number, text: null, damaged: false });
    else {
      const text = whole.toString('utf8').replace(/^\uFEFF/, '');
      if (text.trim()) lines.push({ number: this.number, text, damaged: !isUtf8(whole) });
    }
  }
}
