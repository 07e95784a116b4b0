import type { FileHandle } from 'node:fs/promises';

export interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
  method: number;
  /** Where its own header begins. */
  at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MOST_COMMENT = 65_535;
const MOST_DIRECTORY = 4_000_000;
const MOST_ENTRIES = 20_000;

/** The table of contents of a zip, read without unpacking anything; null when it is not a plain, whole zip. */
export async function zipDirectory(file: FileHandle, bytes: number): Promise<ZipEntry[] | null> {
  const tail = await slice(file, Math.max(0, bytes - END_BYTES - MOST_COMMENT), bytes);
  const end = lastEnd(tail);
  if (end === null) return null;
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (count === 0 || count > MOST_ENTRIES || size > MOST_DIRECTORY || start + size > bytes) return null;
  return entriesOf(await slice(file, start, start + size), count);
}

/** Contents of an entry that lies there unpacked, at most 200 bytes of it; null when it is packed. */
export async function plainEntry(file: FileHandle, entry: ZipEntry): Promise<string | null> {
  if (entry.method !== 0 || entry.unpacked > 200) return null;
  const header = await slice(file, entry.at, entry.at + 30);
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) return null;
  const from = entry.at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  return (await slice(file, from, from + entry.unpacked)).toString('latin1');
}

function lastEnd(tail: Buffer): number | null {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1)
    if (tail.readUInt32LE(at) === END && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length)
      return at;
  return null;
}

function entriesOf(directory: Buffer, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY) return null;
    const next =
      at +
      46 +
      directory.readUInt16LE(at + 28) +
      directory.readUInt16LE(at + 30) +
      directory.readUInt16LE(at + 32);
    entries.push({
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      name: directory.toString('utf8', at + 46, at + 46 + directory.readUInt16LE(at + 28)),
      at: directory.readUInt32LE(at + 42),
    });
    at = next;
  }
  return entries;
}

async function slice(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, to - from));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}
