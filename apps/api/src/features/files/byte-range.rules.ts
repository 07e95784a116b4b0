import type { ByteRange } from '../../platform/files/file-store.ts';

/** One part of so many bytes, as a Range header asks; null when the whole is to be sent, `unsatisfiable` when there is no such part. */
export function rangeOf(header: string | undefined, bytes: number): ByteRange | null | 'unsatisfiable' {
  // Several parts at once are nothing we owe to anybody.
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!asked || (asked[1] === '' && asked[2] === '')) return null;
  const last = bytes - 1;
  if (asked[1] === '') {
    const tail = Number(asked[2]);
    return tail === 0 ? 'unsatisfiable' : { start: Math.max(0, bytes - tail), end: last };
  }
  const start = Number(asked[1]);
  const end = asked[2] === '' ? last : Math.min(Number(asked[2]), last);
  return start > last || start > end ? 'unsatisfiable' : { start, end };
}
