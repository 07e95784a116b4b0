import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Refusal } from './refusal.ts';

export interface RefusedRow {
  file: string;
  line: number;
  reason: string;
  /** The field at fault, the beginning of what stands in it, and how the row gets in after all; left out when unknown. */
  field?: string;
  value?: string;
  wayOut?: string;
}

/** Where the rows go that could not be taken. */
export interface RefusalBook {
  readonly count: number;
  add(file: string, line: number, refusal: Refusal): void;
  close(): void | Promise<void>;
}

const SHOWN = 20;
const BUFFERED = 500;

/** The first refused rows to show, all of them in a file of JSON Lines that is made with the first. */
export class Refusals implements RefusalBook {
  readonly first: RefusedRow[] = [];
  count = 0;
  private waiting: string[] = [];
  private file: number | null = null;

  constructor(readonly path: string) {}

  add(file: string, line: number, { sentence, field, value, wayOut }: Refusal): void {
    const row: RefusedRow = {
      file,
      line,
      reason: sentence,
      ...(field && { field }),
      ...(value && { value }),
      ...(wayOut && { wayOut }),
    };
    this.count += 1;
    if (this.first.length < SHOWN) this.first.push(row);
    this.waiting.push(`${JSON.stringify(row)}\n`);
    if (this.waiting.length >= BUFFERED) this.write();
  }

  close(): void {
    this.write();
    if (this.file !== null) closeSync(this.file);
    this.file = null;
  }

  private write(): void {
    if (this.waiting.length === 0) return;
    if (this.file === null) {
      mkdirSync(dirname(this.path), { recursive: true });
      this.file = openSync(this.path, 'a', 0o600);
    }
    writeSync(this.file, this.waiting.join(''));
    this.waiting = [];
  }
}
