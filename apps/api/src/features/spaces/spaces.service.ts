import { Injectable } from '@nestjs/common';
import { limits } from '@upwell/contract';
import { z } from 'zod';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { brokenConstraint } from '../../platform/database/broken-constraint.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Forbidden, InvalidInput } from '../../platform/errors/errors.ts';
import { line, prose, valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { Space, spaceColours, type SpaceColourKey } from './space.entity.ts';
import { canShapeSpaces } from './space.policy.ts';
import { SpaceReader } from './space.reader.ts';
import { freeSlug, slugOf } from './space-slug.ts';

const spaceRules = z.object({
  name: line(limits.space.name),
  colour: z.enum(spaceColours),
  purpose: prose(limits.space.purpose),
  isBlind: z.boolean().nullish(),
});

export interface SpaceDetails {
  name: string;
  colour: SpaceColourKey;
  purpose: string;
  isBlind?: boolean | null;
}

@Injectable()
export class SpacesService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly spaces: SpaceReader,
  ) {}

  /** Opens a space for everyone. Throws Forbidden `space.shape`, InvalidInput (name TAKEN). */
  add(viewer: Viewer, input: SpaceDetails & { idempotencyKey: string }): Promise<{ spaceId: string }> {
    return this.acts.perform('addSpace', viewer, input, async (act) => {
      if (!canShapeSpaces(viewer)) throw new Forbidden('space.shape');
      return { spaceId: await this.open(act, valid(spaceRules, input)) };
    });
  }

  /** Renames, recolours or re-purposes a space; links to it stay. Throws NotFound, Forbidden, InvalidInput. */
  edit(
    viewer: Viewer,
    input: SpaceDetails & { spaceId: string; idempotencyKey: string },
  ): Promise<{ spaceId: string }> {
    return this.acts.perform('editSpace', viewer, input, async (act) => {
      const space = await this.spaces.requireVisible(viewer, input.spaceId);
      if (!canShapeSpaces(viewer)) throw new Forbidden('space.shape');
      const wished = valid(spaceRules, input);
      const after = { ...wished, isBlind: wished.isBlind ?? space.isBlind };
      await this.database.of(Space).update(space.id, after).catch(refuseTakenName);
      const { name, colour, purpose, isBlind } = space;
      act.record('space.edited', 'space', space.id, { before: { name, colour, purpose, isBlind }, after });
      return { spaceId: space.id };
    });
  }

  /** The writing part of `add`, for acts that set up a whole organisation. Returns the id. */
  async open(act: Act, wished: SpaceDetails): Promise<string> {
    const details = { ...wished, isBlind: wished.isBlind ?? true };
    const slug = slugOf(details.name);
    const space = {
      id: newId(),
      slug: freeSlug(slug, await this.spaces.slugsLike(slug)),
      ...details,
      audience: 'everyone' as const,
      createdAt: act.at,
    };
    await this.database.of(Space).insert(space).catch(refuseTakenName);
    act.record('space.added', 'space', space.id, { after: details });
    return space.id;
  }
}

/** The unique index is the check, so that two who send the same name at once cannot both pass. */
function refuseTakenName(error: unknown): never {
  if (brokenConstraint(error) === 'spaces_by_name') throw new InvalidInput([{ path: 'name', code: 'TAKEN' }]);
  throw error;
}
