import type { SourceBytes } from '../imports.types.ts';
import { openBytes } from '../open-bytes.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const HEAD = 1_000;
const quiet = (): void => undefined;

/**
 * How the text of a file is written. Looks at every byte, because the first é may stand in the last row: what is no UTF-8
 * is taken for windows-1252, unless nearly all of it is UTF-8 and some of it damaged.
 */
export async function encodingOf(source: SourceBytes): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let wide = 0;
  let broken = 0;
  const wideAtHead = wideEncoding(await head(source));
  if (wideAtHead) return wideAtHead;
  for await (const chunk of openBytes(source, quiet)) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    for (let n = 0; n < text.length; n += 1) {
      const unit = text.charCodeAt(n);
      if (unit === 0xfffd) broken += 1;
      else if (unit > 0x7f) wide += 1;
    }
  }
  return broken > 0 && broken * 10 > wide ? 'windows-1252' : 'utf-8';
}

async function head(source: SourceBytes): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of openBytes(source, quiet)) {
    bytes = Buffer.concat([bytes, chunk as Buffer]);
    if (bytes.length >= HEAD) break;
  }
  return bytes.subarray(0, HEAD);
}

/** UTF-16 by its mark, or by the zeros that stand beside every ASCII letter. */
function wideEncoding(sample: Buffer): Encoding | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let n = 0; n < sample.length; n += 1) if (sample[n] === 0) zeros[n % 2]! += 1;
  if (sample.length < 8 || zeros[0]! + zeros[1]! < sample.length / 4) return null;
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
}
