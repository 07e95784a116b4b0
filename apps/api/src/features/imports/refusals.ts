import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

export interface RefusedRow {
  file: string;
  line: number;
  reason: string;
}

const SHOWN = 20;
const BUFFERED = 500;

/** Rows that could not be taken: the first ones to show, all of them in a file of JSON Lines that is made with the first. */
export class Refusals {
  readonly first: RefusedRow[] = [];
  count = 0;
  private waiting: string[] = [];
  private file: number | null = null;

  constructor(readonly path: string) {}

  add(row: RefusedRow): void {
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
