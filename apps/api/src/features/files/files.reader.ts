import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { Params } from '../../platform/database/params.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { ShownFile } from '../../platform/markdown/shown-file.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { fileIsVisible } from './file.visibility.ts';
import type { Purpose, Rendition } from './picture-press.ts';

/** A file with the content that was asked for. */
export interface ServedFile extends ShownFile {
  purpose: Purpose;
  rendition: Rendition;
  sha256: string;
}

const columns = `f.id, f.name, f.type, f.purpose, f.width, f.height, c.rendition, c.bytes, c.sha256`;

/** What of the files a viewer may have. */
@Injectable()
export class FilesReader {
  constructor(private readonly database: Database) {}

  /** The file with that rendition, or with the only one it has. Throws NotFound. */
  async require(viewer: Viewer, id: string, rendition: Rendition): Promise<ServedFile> {
    const params = new Params();
    const file = await this.database.row<ServedFile>(
      `select ${columns} from files f join file_contents c on c.file_id = f.id
       where f.id = ${params.add(knownId(id, 'file'))} and ${fileIsVisible('f', viewer, params)}
       order by c.rendition = ${params.add(rendition)} desc limit 1`,
      params.values,
    );
    if (!file) throw new NotFound('file');
    return file;
  }

  /** For texts: what may be shown of each; null where there is nothing for this viewer. */
  shownLoader(request: RequestContext, viewer: Viewer): DataLoader<string, ShownFile | null> {
    return request.loader<string, ShownFile | null>(
      'files',
      async (ids) => {
        const params = new Params();
        const rows = await this.database.rows<ServedFile>(
          `select ${columns} from files f join file_contents c on c.file_id = f.id and c.rendition = 'full'
           where f.id = any(${params.add(ids)}::uuid[]) and ${fileIsVisible('f', viewer, params)}`,
          params.values,
        );
        const found = new Map(
          rows.map(({ id, name, type, bytes, width, height }) => [
            id,
            { id, name, type, bytes, width, height },
          ]),
        );
        return ids.map((id) => found.get(id) ?? null);
      },
      'patient',
    );
  }

  /** Bytes that the member's files take. */
  async bytesOf(memberId: string): Promise<number> {
    const row = await this.database.row<{ bytes: string }>(
      `select coalesce(sum(c.bytes), 0) as bytes from files f join file_contents c on c.file_id = f.id
       where f.uploader_id = $1 and f.cleared_at is null`,
      [memberId],
    );
    return Number(row!.bytes);
  }
}
