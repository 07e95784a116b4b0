import { parse, type DocumentNode } from 'graphql';

/** From text to document. A build has done this beforehand: see build/compile-documents.ts, which replaces this file. */
export const parseDocument = (source: string): DocumentNode => parse(source, { noLocation: true });
