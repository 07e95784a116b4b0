import type { SourceBytes } from '../imports.types.ts';
import { openBytes } from '../open-bytes.ts';
import type { Encoding } from './text-encoding.ts';

/** The text of a file in pieces: without a mark at its head, each line end as one \n, also inside of cells. */
export async function* csvText(
  source: SourceBytes,
  encoding: Encoding,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let heldReturn = '';
  for await (const chunk of openBytes(source, onBytes)) {
    const text = heldReturn + decoder.decode(chunk as Buffer, { stream: true });
    // The \n that belongs to a \r may come with the next piece.
    heldReturn = text.endsWith('\r') ? '\r' : '';
    const whole = heldReturn ? text.slice(0, -1) : text;
    if (whole) yield plainEnds(whole);
  }
  const rest = plainEnds(heldReturn + decoder.decode());
  if (rest) yield rest;
}

const plainEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
