import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Measures what passes: how many bytes, and their SHA-256. */
export class Checksum extends Transform {
  size = 0;
  private readonly hash = createHash('sha256');

  constructor(private readonly onBytes: (bytes: number) => void = () => {}) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk);
    this.size += chunk.length;
    this.onBytes(chunk.length);
    done(null, chunk);
  }

  /** To be asked once, when all has passed. */
  digest(): string {
    return this.hash.digest('hex');
  }
}
