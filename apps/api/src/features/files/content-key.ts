import type { Rendition } from './picture-press.ts';

/** Under which key a content lies in the store; docs/operating.md tells it to whoever copies files. */
export const contentKey = (fileId: string, rendition: Rendition): string => `${fileId}.${rendition}`;
