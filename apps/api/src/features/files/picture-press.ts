import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { Sharp } from 'sharp';
import { Turnstile } from '../../platform/queueing/turnstile.ts';
import { fileRefused } from './file-refusal.ts';

export type Purpose = 'attachment' | 'portrait';
export type Rendition = 'full' | 'small';

/** A picture made anew, on this disk. */
export interface Pressed {
  rendition: Rendition;
  path: string;
  bytes: number;
  width: number;
  height: number;
}

/** More than any telephone makes; a picture that claims more is not opened. */
const MOST_PIXELS = 64_000_000;
const AT_ONCE = 2;
const PATIENCE_S = 20;

const edges: Record<Purpose, Record<Rendition, number>> = {
  attachment: { full: 2400, small: 960 },
  portrait: { full: 512, small: 128 },
};

/**
 * Makes every picture anew from its pixels, so that nothing else of what was sent is kept: no place, no camera, no
 * script. Moving pictures keep their first frame. The library is loaded with the first picture.
 */
@Injectable()
export class PicturePress {
  private readonly turnstile = new Turnstile(AT_ONCE);
  private sharp: Promise<typeof import('sharp').default> | null = null;

  /** Writes the renditions beside the source. Throws InvalidInput TOO_MANY_PIXELS, BROKEN. */
  press(source: string, purpose: Purpose): Promise<Pressed[]> {
    return this.turnstile.pass(async () => {
      const sharp = await (this.sharp ??= this.load());
      const open = () =>
        sharp(source, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true, pages: 1 });
      await refuseTooLarge(open());
      const full = await write(shaped(open(), purpose, 'full'), source, 'full');
      // From what was just made: the source is opened once.
      const small = await write(shaped(sharp(full.path), purpose, 'small'), source, 'small');
      return [full, small];
    });
  }

  private async load() {
    const { default: sharp } = await import('sharp');
    // A pilot has little memory: nothing is kept between two pictures, and one is worked on by one thread.
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  }
}

async function refuseTooLarge(picture: Sharp): Promise<void> {
  const { width, height } = await picture.metadata().catch((error: Error) => {
    throw problemOf(error);
  });
  if (width * height > MOST_PIXELS) throw tooManyPixels();
}

function shaped(picture: Sharp, purpose: Purpose, rendition: Rendition): Sharp {
  const edge = edges[purpose][rendition];
  return picture
    .autoOrient()
    .resize(edge, edge, {
      fit: purpose === 'portrait' ? 'cover' : 'inside',
      withoutEnlargement: purpose === 'attachment',
    })
    .timeout({ seconds: PATIENCE_S })
    .webp({ quality: 84, smartSubsample: true });
}

async function write(picture: Sharp, source: string, rendition: Rendition): Promise<Pressed> {
  const path = `${source}.${rendition}`;
  try {
    const { width, height } = await picture.toFile(path);
    return { rendition, path, width, height, bytes: (await stat(path)).size };
  } catch (error) {
    throw problemOf(error as Error);
  }
}

const tooManyPixels = () => fileRefused('TOO_MANY_PIXELS', { max: MOST_PIXELS / 1_000_000 });

/** The disk's own errors are ours; all the library says of a picture is the picture's fault. */
function problemOf(error: NodeJS.ErrnoException): Error {
  if (/pixel limit/i.test(error.message)) return tooManyPixels();
  return error.code === undefined && !/no space|write error/i.test(error.message)
    ? fileRefused('BROKEN')
    : error;
}
