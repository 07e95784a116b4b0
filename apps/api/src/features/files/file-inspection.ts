import { open, type FileHandle } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { pictureKinds, type DocumentKind, type FileKind } from './file-kind.rules.ts';
import { fileRefused } from './file-refusal.ts';
import { officeDocument } from './office-document.ts';

const HEAD = 4_100;
const CHUNK = 256 * 1024;

/**
 * What a file is, by its own bytes. The name only chooses between kinds of plain text, which look alike.
 * Throws InvalidInput for all that is not taken.
 */
export async function inspectFile(path: string, givenName: string): Promise<FileKind> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const head = await readAt(file, 0, HEAD);
    if (head.length === 0) throw fileRefused('REQUIRED');
    if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';
    if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return await officeDocument(file, size);
    const found = await fileTypeFromBuffer(head);
    if (!found) return await plainText(file, head, givenName);
    const picture = pictureKinds.find(
      (kind) => kind === found.ext || (kind === 'png' && found.ext === 'apng'),
    );
    if (!picture) throw fileRefused('TYPE_NOT_ALLOWED', { type: found.ext });
    return picture;
  } finally {
    await file.close();
  }
}

/** A text without unseen signs, whose name says which kind, and that no program could take for a page. */
async function plainText(file: FileHandle, head: Buffer, givenName: string): Promise<DocumentKind> {
  const ending = /\.(txt|csv|md)$/i.exec(givenName)?.[1]?.toLowerCase() as DocumentKind | undefined;
  const beginning = head.toString('utf8').replace(/^\uFEFF?\s*/u, '');
  if (!ending || beginning.startsWith('<')) throw fileRefused('TYPE_NOT_ALLOWED', { type: 'unknown' });
  for (let at = 0; ; at += CHUNK) {
    const piece = await readAt(file, at, CHUNK);
    if (piece.length === 0) return ending;
    if (piece.some(isUnseen)) throw fileRefused('TYPE_NOT_ALLOWED', { type: 'unknown' });
  }
}

const isUnseen = (byte: number): boolean =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) || byte === 0x7f;

async function readAt(file: FileHandle, at: number, most: number): Promise<Buffer> {
  const buffer = Buffer.alloc(most);
  const { bytesRead } = await file.read(buffer, 0, most, at);
  return buffer.subarray(0, bytesRead);
}
