import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createZstdDecompress } from 'node:zlib';
import { z } from 'zod';
import { BackupRefused } from './backup-refused.ts';
import { fileList } from './backup-paths.ts';

const name = '[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}';

const listedFile = z.object({
  /** Below `files`: a folder and the key. Nothing in it leads elsewhere, on any platform. */
  path: z.string().regex(new RegExp(`^${name}/${name}$`)),
  size: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.string().max(200),
});

export type ListedFile = z.infer<typeof listedFile>;

/** The stored files that a backup names, one after the other. Throws BackupRefused for a line that names none. */
export async function* listedFiles(folder: string): AsyncIterable<ListedFile & { key: string }> {
  for await (const line of linesOf(folder)) {
    const result = listedFile.safeParse(readJson(line));
    if (!result.success)
      throw new BackupRefused(
        `This backup is damaged or foreign: its list of files names no file of a backup in the line ${line.slice(0, 200)}`,
      );
    yield { ...result.data, key: result.data.path.split('/')[1]! };
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
