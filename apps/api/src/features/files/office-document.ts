import type { FileHandle } from 'node:fs/promises';
import type { DocumentKind } from './file-kind.rules.ts';
import { fileRefused } from './file-refusal.ts';
import { plainEntry, zipDirectory, type ZipEntry } from './zip-directory.ts';

const MOST_UNPACKED = 1_000_000_000;
/** Text in tables packs well; nothing that people write packs better than this. */
const MOST_RATIO = 200;
const SMALL_UNPACKED = 20_000_000;

const byPart: [part: string, kind: DocumentKind][] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
];
const byMimetype: Record<string, DocumentKind> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};
const macros = /(^|\/)vbaProject[^/]*\.bin$|^(Basic|Scripts)\/./i;

/** Which office document a zip is, by its table of contents alone: nothing is ever unpacked here. Throws InvalidInput. */
export async function officeDocument(file: FileHandle, bytes: number): Promise<DocumentKind> {
  const entries = await zipDirectory(file, bytes);
  if (!entries) throw fileRefused('BROKEN');
  refuseBomb(entries);
  if (entries.some(({ name }) => /^[/\\]|(^|[/\\])\.\.([/\\]|$)|\0/.test(name))) throw fileRefused('BROKEN');
  const kind = await kindOf(file, entries);
  if (!kind) throw fileRefused('TYPE_NOT_ALLOWED', { type: 'zip' });
  if (entries.some(({ name }) => macros.test(name))) throw fileRefused('HAS_MACROS');
  return kind;
}

function refuseBomb(entries: ZipEntry[]): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MOST_UNPACKED || (unpacked > SMALL_UNPACKED && unpacked > packed * MOST_RATIO))
    throw fileRefused('BROKEN');
}

async function kindOf(file: FileHandle, entries: ZipEntry[]): Promise<DocumentKind | null> {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('[Content_Types].xml')) return byPart.find(([part]) => names.has(part))?.[1] ?? null;
  const [first] = entries;
  if (first?.name !== 'mimetype') return null;
  return byMimetype[(await plainEntry(file, first)) ?? ''] ?? null;
}
