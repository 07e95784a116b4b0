import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { withPresentNames, type NameBook } from './mention-names.ts';
import { renderMarkdown } from './markdown.ts';
import { filesIn, type ShownFile } from './shown-file.ts';

/** Says which files a viewer may see; null for one that is not there for them. */
export type FileBook = (request: RequestContext, viewer: Viewer) => DataLoader<string, ShownFile | null>;

/** Texts as a viewer sees them: Markdown with the files that are there for them. The feature that keeps files registers its book at start. */
@Injectable()
export class Typesetter {
  private book: FileBook | null = null;
  private names: NameBook | null = null;

  register(book: FileBook): void {
    this.book = book;
  }

  /** The same for the names of people who are mentioned. */
  registerNames(names: NameBook): void {
    this.names = names;
  }

  /** Safe HTML; costs a statement for all texts of an operation together, and only when one of them shows a file. */
  async html(source: string, viewer: Viewer, request: RequestContext): Promise<string> {
    return withPresentNames(await this.withFiles(source, viewer, request), this.names?.(request));
  }

  private async withFiles(source: string, viewer: Viewer, request: RequestContext): Promise<string> {
    const ids = filesIn(source);
    if (ids.length === 0 || !this.book) return renderMarkdown(source);
    const loader = this.book(request, viewer);
    const files = await Promise.all(ids.map((id) => loader.load(id)));
    return renderMarkdown(source, new Map(files.flatMap((file) => (file ? [[file.id, file]] : []))));
  }
}
