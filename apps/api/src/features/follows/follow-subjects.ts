import { Injectable } from '@nestjs/common';
import { knownId } from '../../platform/database/ids.ts';
import { Forbidden, NotFound } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { IdeasReader, Tags } from '../ideas/index.ts';
import { MemberReader } from '../people/index.ts';
import { SpaceReader } from '../spaces/index.ts';
import type { FollowKindKey } from './follow.rules.ts';

/** What can be followed, if the viewer may know of it. */
@Injectable()
export class FollowSubjects {
  constructor(
    private readonly ideas: IdeasReader,
    private readonly members: MemberReader,
    private readonly spaces: SpaceReader,
    private readonly tags: Tags,
  ) {}

  /** The id as it is stored. Throws NotFound; Forbidden `follow.self`. */
  async require(viewer: Viewer, kind: FollowKindKey, id: string): Promise<string> {
    const known = knownId(id, kind);
    if (kind === 'space') return (await this.spaces.requireVisible(viewer, known)).id;
    if (kind === 'member' && known === viewer.memberId) throw new Forbidden('follow.self');
    const found = await this.find(viewer, kind, known);
    if (!found) throw new NotFound(kind);
    return found.id;
  }

  private find(viewer: Viewer, kind: FollowKindKey, id: string): Promise<{ id: string } | null> {
    if (kind === 'idea') return this.ideas.find(viewer, id);
    if (kind === 'tag') return this.tags.find(viewer, id);
    return this.members.find(id);
  }
}
