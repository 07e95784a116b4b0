import { Injectable } from '@nestjs/common';
import { limits } from '@upwell/contract';
import { z } from 'zod';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import type { DiscardDraftInput, DraftType, SaveDraftInput } from './draft.schema.ts';

const { key, content } = limits.draft;
const draftRules = z.object({
  key: z.string().min(1).max(key.max),
  content: z
    .string()
    .max(content.max)
    .refine((text) => {
      try {
        return typeof JSON.parse(text) === 'object';
      } catch {
        return false;
      }
    }),
});

/** Keeps what members typed, so that a closed tab or an expired session loses nothing. Drafts leave no record: they are nobody else's business. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
  ) {}

  find(viewer: Viewer, draftKey: string): Promise<DraftType | null> {
    return this.database.row<DraftType>(
      `select key, content, saved_at as "savedAt" from drafts where member_id = $1 and key = $2`,
      [viewer.memberId, draftKey],
    );
  }

  async save(viewer: Viewer, input: SaveDraftInput): Promise<DraftType> {
    const draft = valid(draftRules, input);
    const { savedAt } = await this.acts.perform('draft.save', viewer, input, async (act) => {
      await this.database.rows(
        `insert into drafts (member_id, key, content, saved_at) values ($1, $2, $3, $4)
         on conflict (member_id, key) do update set content = excluded.content, saved_at = excluded.saved_at`,
        [viewer.memberId, draft.key, draft.content, act.at],
      );
      return { savedAt: act.at.toISOString() };
    });
    return { ...draft, savedAt: new Date(savedAt) };
  }

  /** Discarding what is not there is fine. */
  async discard(viewer: Viewer, input: DiscardDraftInput): Promise<boolean> {
    const draft = valid(draftRules.pick({ key: true }), input);
    await this.acts.perform('draft.discard', viewer, input, async () => {
      await this.database.rows(`delete from drafts where member_id = $1 and key = $2`, [
        viewer.memberId,
        draft.key,
      ]);
      return { key: draft.key };
    });
    return true;
  }
}
