import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { SetMyPictureInput } from './files.schema.ts';

/** Members' pictures. One that is replaced or taken away is forgotten like any file that nothing shows. */
@Injectable()
export class PortraitsService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
  ) {}

  /** Throws NotFound unless the file is a portrait that the viewer sent. */
  async set(viewer: Viewer, input: SetMyPictureInput): Promise<string> {
    await this.acts.perform('member.setPicture', viewer, input, async (act) => {
      const fileId = input.fileId ? await this.hold(viewer, input.fileId) : null;
      await this.database.rows(`update members set picture_file_id = $2 where id = $1`, [
        viewer.memberId,
        fileId,
      ]);
      act.record('member.picture_set', 'member', viewer.memberId, { fileId });
      return { memberId: viewer.memberId };
    });
    return viewer.memberId;
  }

  private async hold(viewer: Viewer, fileId: string): Promise<string> {
    const file = await this.database.row<{ id: string }>(
      `select id from files where id = $1 and uploader_id = $2 and purpose = 'portrait'
         and stored_at is not null and cleared_at is null for share`,
      [knownId(fileId, 'file'), viewer.memberId],
    );
    if (!file) throw new NotFound('file');
    return file.id;
  }
}
