import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createZstdDecompress } from 'node:zlib';
import { z } from 'zod';
import { BackupRefused } from './backup-refused.ts';
import { fileList } from './backup-paths.ts';

const listedFile = z.object({
  path: z.string().refine(isPlainPath),
  size: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type ListedFile = z.infer<typeof listedFile>;

/** Whether a path stays below the folder it is joined to, on every platform. */
export function isPlainPath(path: string): boolean {
  const sign = /[\p{Cc}\\:]/u;
  return (
    path.length <= 1_024 &&
    !sign.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

/** The stored files that a backup names, one after the other. Throws BackupRefused for a line that names none. */
export async function* listedFiles(folder: string): AsyncIterable<ListedFile> {
  for await (const line of linesOf(folder)) {
    const result = listedFile.safeParse(readJson(line));
    if (!result.success)
      throw new BackupRefused(
        `This backup is damaged or foreign: its list of files names no file of a backup in the line ${line.slice(0, 200)}`,
      );
    yield result.data;
  }
}

async function* linesOf(folder: string): AsyncIterable<string> {
  // A failure of the file reaches whoever reads the text.
  const text = pipeline(createReadStream(fileList(folder)), createZstdDecompress(), () => undefined);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
