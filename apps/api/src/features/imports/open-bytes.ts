import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { SourceBytes } from './imports.types.ts';

/** The unzipped bytes of a plain or gzipped file; `onBytes` hears of what was read from it, still zipped. */
export function openBytes(source: SourceBytes, onBytes: (bytes: number) => void): Readable {
  const file = source.open();
  file.on('data', (chunk: Buffer) => onBytes(chunk.length));
  if (!source.name.endsWith('.gz')) return file;
  // Whoever reads the unzipped end meets the errors of both.
  return pipeline(file, createGunzip({ chunkSize: 262_144 }), () => undefined);
}
