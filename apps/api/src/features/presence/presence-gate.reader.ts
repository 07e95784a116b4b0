import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { knownId } from '../../platform/database/ids.ts';
import { Params } from '../../platform/database/params.ts';
import { NotFound } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { groupOf, ideaIsVisible, isRevealedTo, joinCanonical } from '../ideas/index.ts';

interface Gate {
  ideaId: string;
  /** Whether the organisation shows presence at all. */
  isAllowed: boolean;
  /** Whether the member wants to be seen, and being seen would not say who is behind the idea. */
  isShown: boolean;
  /** Whether they know who is behind the idea. */
  isRevealed: boolean;
}

@Injectable()
export class PresenceGateReader {
  constructor(private readonly database: Database) {}

  /**
   * What has to be known before somebody is shown at an idea, in one statement. Who stands behind an idea without their
   * name is never shown there: seen often enough at it, they would be known. Throws NotFound.
   */
  async of(viewer: Viewer, ideaId: string): Promise<Gate> {
    const params = new Params();
    const me = params.add(viewer.memberId);
    const gate = await this.database.row<Gate>(
      `select i.id as "ideaId", o.allows_presence as "isAllowed",
         coalesce(p.is_shown, false) and not exists (
           select 1 from idea_bylines b where b.idea_id = any(${groupOf('i')}) and b.member_id = ${me} and b.kind <> 'member') as "isShown",
         ${isRevealedTo('i', 's', me)} as "isRevealed"
       from (select ${params.add(knownId(ideaId, 'idea'))}::uuid as id) asked ${joinCanonical('asked.id')}
       join spaces s on s.id = i.space_id cross join organisation o
       left join presence_preferences p on p.member_id = ${me}
       where ${ideaIsVisible('i', 's', viewer, params)}`,
      params.values,
    );
    if (!gate) throw new NotFound('idea');
    return gate;
  }

  /** Whether the organisation shows presence, and whether the member wants to be seen. */
  async settings(memberId: string): Promise<Pick<Gate, 'isAllowed' | 'isShown'>> {
    const row = await this.database.row<Pick<Gate, 'isAllowed' | 'isShown'>>(
      `select allows_presence as "isAllowed",
         coalesce((select is_shown from presence_preferences where member_id = $1), false) as "isShown" from organisation`,
      [memberId],
    );
    return row ?? { isAllowed: false, isShown: false };
  }
}
