import { Transform, type TransformCallback } from 'node:stream';

const NEWLINE = 10;

/**
 * Counts the rows of a table on their way through and sums a 64-bit hash of each, so that the same rows in any order
 * give the same fingerprint. It proves that nothing was lost or bent on the way; against tampering stand the checksums
 * of the files. Rows are lines of COPY's text format, in which a line break within a value is written `\n`.
 */
export class Fingerprint extends Transform {
  rows = 0;
  bytes = 0;
  private low = 0;
  private high = 0;
  private a = 0;
  private b = 0;

  constructor(private readonly onBytes: (bytes: number, rows: number) => void = () => {}) {
    super();
    this.begin();
  }

  /** The sum so far, as 16 hexadecimal digits. */
  get sum(): string {
    return [this.high, this.low].map((half) => half.toString(16).padStart(8, '0')).join('');
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const before = this.rows;
    this.sumUp(chunk);
    this.bytes += chunk.length;
    this.onBytes(chunk.length, this.rows - before);
    done(null, chunk);
  }

  private begin(): void {
    this.a = 0x811c9dc5;
    this.b = 0x9747b28c;
  }

  /** Byte by byte in two lanes: a call into a hash library for each row costs ten times as much. */
  private sumUp(chunk: Buffer): void {
    let { a, b } = this;
    for (let n = 0; n < chunk.length; n += 1) {
      const byte = chunk[n]!;
      if (byte === NEWLINE) {
        this.add(a, b);
        ({ a, b } = this);
      } else {
        a = Math.imul(a ^ byte, 0x01000193);
        b = Math.imul((b << 7) ^ (b >>> 25) ^ byte, 0x5bd1e995);
      }
    }
    this.a = a;
    this.b = b;
  }

  private add(a: number, b: number): void {
    const low = this.low + mixed(a ^ b);
    const carry = low > 0xffffffff ? 1 : 0;
    this.low = low >>> 0;
    this.high = (this.high + mixed(b + Math.imul(a, 31)) + carry) >>> 0;
    this.rows += 1;
    this.begin();
  }
}

/** Spreads every bit over all others (the finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
