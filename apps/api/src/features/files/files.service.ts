import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { clock } from '../../platform/clock/clock.ts';
import { Config } from '../../platform/config/config.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { FileStore } from '../../platform/files/file-store.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { Arrivals, type Arrival } from './arrivals.ts';
import { contentKey } from './content-key.ts';
import { inspectFile } from './file-inspection.ts';
import {
  documentTypes,
  isPicture,
  PICTURE_EXTENSION,
  PICTURE_TYPE,
  type FileKind,
} from './file-kind.rules.ts';
import { displayName } from './file-name.rules.ts';
import { fileRefused, megabytes } from './file-refusal.ts';
import { FilesReader } from './files.reader.ts';
import { PicturePress, type Purpose, type Rendition } from './picture-press.ts';
import { UploadThrottle } from './upload-throttle.ts';

export interface Incoming {
  idempotencyKey: string;
  /** As the sender calls it; only for people to read. */
  name: string;
  purpose: Purpose;
  stream: Readable;
  /** As the sender says, if they do. */
  bytes: number | null;
}

interface Content {
  rendition: Rendition;
  path: string;
  bytes: number;
  sha256: string;
}

interface Prepared {
  name: string;
  type: string;
  width: number | null;
  height: number | null;
  contents: Content[];
}

/** How a file comes in: received, looked at, pictures made anew, kept, and only then there. */
@Injectable()
export class FilesService {
  constructor(
    private readonly config: Config,
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly arrivals: Arrivals,
    private readonly files: FilesReader,
    private readonly press: PicturePress,
    private readonly throttle: UploadThrottle,
  ) {}

  /** Throws InvalidInput that names `file`, TooManyRequests. */
  upload(viewer: Viewer, incoming: Incoming): Promise<string> {
    return this.throttle.pass(viewer.memberId, async () => {
      const { document, picture, quota } = this.config.fileLimits;
      const most = incoming.purpose === 'portrait' ? picture : Math.max(document, picture);
      if ((incoming.bytes ?? 0) > most) throw fileRefused('TOO_LARGE', { max: megabytes(most) });
      if ((await this.files.bytesOf(viewer.memberId)) + (incoming.bytes ?? 0) > quota)
        throw fileRefused('QUOTA_FULL', { max: megabytes(quota) });
      return this.arrivals.receive(incoming.stream, most, (arrival) => this.take(viewer, incoming, arrival));
    });
  }

  private async take(viewer: Viewer, incoming: Incoming, arrival: Arrival): Promise<string> {
    const kind = await inspectFile(arrival.path, incoming.name);
    const prepared = await this.prepare(kind, incoming, arrival);
    const { idempotencyKey, purpose } = incoming;
    const { name, type, width, height, contents } = prepared;
    const id = newId();
    // Before anything lies in the store: whatever happens next, the daily round finds it by this row.
    await this.database.rows(
      `insert into files (id, uploader_id, purpose, name, type, width, height, arrived_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, viewer.memberId, purpose, name, type, width, height, clock.now()],
    );
    for (const content of contents)
      await this.store.put(contentKey(id, content.rendition), content.path, { bytes: content.bytes, type });
    const input = { idempotencyKey, name, purpose, sha256: arrival.sha256 };
    const { fileId } = await this.acts.perform('file.upload', viewer, input, async (act) => {
      for (const { rendition, bytes, sha256 } of contents)
        await this.database.rows(
          `insert into file_contents (file_id, rendition, bytes, sha256) values ($1, $2, $3, $4)`,
          [id, rendition, bytes, sha256],
        );
      await this.database.rows(`update files set stored_at = $2 where id = $1`, [id, act.at]);
      act.record('file.uploaded', 'file', id, { name, type, purpose, bytes: contents[0]!.bytes });
      return { fileId: id };
    });
    return fileId;
  }

  private async prepare(kind: FileKind, incoming: Incoming, arrival: Arrival): Promise<Prepared> {
    const limit = isPicture(kind) ? this.config.fileLimits.picture : this.config.fileLimits.document;
    if (arrival.bytes > limit) throw fileRefused('TOO_LARGE', { max: megabytes(limit) });
    if (!isPicture(kind)) {
      if (incoming.purpose === 'portrait') throw fileRefused('TYPE_NOT_ALLOWED', { type: kind });
      const name = displayName(incoming.name, kind);
      const contents = [{ rendition: 'full' as const, ...arrival }];
      return { name, type: documentTypes[kind], width: null, height: null, contents };
    }
    const pressed = await this.press.press(arrival.path, incoming.purpose);
    const contents: Content[] = [];
    for (const { rendition, path, bytes } of pressed)
      contents.push({ rendition, path, bytes, sha256: await hashOf(path) });
    const { width, height } = pressed[0]!;
    return {
      name: displayName(incoming.name, PICTURE_EXTENSION),
      type: PICTURE_TYPE,
      width,
      height,
      contents,
    };
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
