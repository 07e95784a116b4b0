import { createReadStream, type ReadStream } from 'node:fs';
import { Transform, type TransformCallback } from 'node:stream';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';

/**
 * Each piece goes to another thread and back: with the 16 KiB that are usual a busy machine waits several times as long
 * as it works.
 */
const PIECE_BYTES = 1024 * 1024;

export const readInPieces = (path: string): ReadStream =>
  createReadStream(path, { highWaterMark: PIECE_BYTES });

export const compressInPieces = () => createZstdCompress({ chunkSize: PIECE_BYTES });

export const decompressInPieces = () => createZstdDecompress({ chunkSize: PIECE_BYTES });

/** Gathers what comes off a line in small parts. */
export class Gather extends Transform {
  private waiting: Buffer[] = [];
  private bytes = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.waiting.push(chunk);
    this.bytes += chunk.length;
    if (this.bytes >= PIECE_BYTES) this.handOn();
    done();
  }

  override _flush(done: TransformCallback): void {
    if (this.bytes > 0) this.handOn();
    done();
  }

  private handOn(): void {
    this.push(Buffer.concat(this.waiting, this.bytes));
    this.waiting = [];
    this.bytes = 0;
  }
}
