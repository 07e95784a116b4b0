import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { Space } from './space.entity.ts';
import { spaceIsVisible } from './space.visibility.ts';

@Injectable()
export class SpaceReader {
  constructor(private readonly database: Database) {}

  /** Visible spaces by id for one operation; null for one that is not there or not visible. */
  spaceLoader(request: RequestContext): DataLoader<string, Space | null> {
    return request.loader('spaces', async (ids: readonly string[]) => {
      const found = await this.visible().andWhere('space.id = any(:ids)', { ids }).getMany();
      const byId = new Map(found.map((space) => [space.id, space]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }

  /** Every space the viewer may see, by name. */
  all(_viewer: Viewer): Promise<Space[]> {
    return this.visible().orderBy('lower(space.name)').addOrderBy('space.id').getMany();
  }

  /** The space of that id, if the viewer may see it. Throws NotFound. */
  async requireVisible(_viewer: Viewer, id: string): Promise<Space> {
    const space = await this.visible()
      .andWhere('space.id = :id', { id: knownId(id, 'space') })
      .getOne();
    if (!space) throw new NotFound('space');
    return space;
  }

  /** Slugs in use that are this one or begin with it. */
  async slugsLike(slug: string): Promise<Set<string>> {
    const rows = await this.database.rows<{ slug: string }>(
      `select slug from spaces where starts_with(slug, $1)`,
      [slug],
    );
    return new Set(rows.map((row) => row.slug));
  }

  private visible() {
    return this.database.of(Space).createQueryBuilder('space').where(spaceIsVisible('space'));
  }
}
