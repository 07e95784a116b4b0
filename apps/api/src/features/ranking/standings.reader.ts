import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

/** How an idea stands, as it was last computed; at most a minute old. See `Standing` of libs/ranking for each. */
export interface StandingRow {
  ideaId: string;
  support: number;
  hold: number | null;
  breadth: number | null;
  merit: number;
  low: number;
  high: number;
  votes: number;
  looks: number;
  expected: number;
  departments: number;
  levels: number;
  linkVotes: number;
  decidedAt: Date | null;
  /** Null before anybody looked. */
  refreshedAt: Date | null;
}

/** What one other department brought an idea. Not for telling as it is: see `tellGroups` of libs/ranking. */
export interface DepartmentTally {
  ideaId: string;
  /** Null = members without one. */
  departmentId: string | null;
  looks: number;
  votes: number;
  linkVotes: number;
}

/** For those who may be told everything about ranking; what others are told is cut by `Idea.standing`. */
@Injectable()
export class Standings {
  constructor(private readonly database: Database) {}

  loader(request: RequestContext): DataLoader<string, StandingRow> {
    return request.loader<string, StandingRow>('idea.standing', async (ideaIds) => {
      const rows = await this.database.rows<StandingRow>(
        `select idea_id as "ideaId", support, hold, breadth, merit, low, high, votes, looks, expected, departments, levels,
           link_votes as "linkVotes", decided_at as "decidedAt", refreshed_at as "refreshedAt"
         from idea_standings where idea_id = any($1)`,
        [ideaIds],
      );
      const found = new Map(rows.map((row) => [row.ideaId, row]));
      return ideaIds.map((id) => found.get(id) ?? new Error(`Idea ${id} has no standing.`));
    });
  }

  departmentsLoader(request: RequestContext): DataLoader<string, DepartmentTally[]> {
    return request.loader<string, DepartmentTally[]>('idea.standing.departments', async (ideaIds) => {
      const rows = await this.database.rows<DepartmentTally>(
        `select idea_id as "ideaId", department_id as "departmentId", looks, votes, link_votes as "linkVotes"
         from department_tallies where idea_id = any($1) order by idea_id, votes desc, department_id`,
        [ideaIds],
      );
      const byIdea = Map.groupBy(rows, ({ ideaId }) => ideaId);
      return ideaIds.map((id) => byIdea.get(id) ?? []);
    });
  }
}
