import type { ApolloClient } from '@apollo/client';
import type { SurfacedFilter, SurfacedIdeasQuery, SurfacedRow_IdeaFragment } from '../../graphql/graphql.ts';
import { csvOf } from './csv.ts';
import { SurfacedIdeas } from './surfaced.queries.ts';

/** As many as anybody reads in a spreadsheet, and as one page of the API holds. */
const MOST = 1_000;
const PAGE = 100;

export const exportedColumns = [
  'place',
  'title',
  'space',
  'stage',
  'postedAt',
  'merit',
  'support',
  'low',
  'high',
  'hold',
  'breadth',
  'looks',
  'votes',
  'linkVotes',
  'departments',
  'levels',
  'address',
] as const;
export type ExportedColumn = (typeof exportedColumns)[number];

/** Fetches the list page by page. @param tell is told how many are here. @returns the text of the file. */
export async function exportSurfaced(
  client: ApolloClient,
  filter: SurfacedFilter,
  nameOf: (column: ExportedColumn) => string,
  tell: (count: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const rows: SurfacedRow_IdeaFragment[] = [];
  for (let after: string | null = null; rows.length < MOST;) {
    const answer: { data?: SurfacedIdeasQuery } = await client.query({
      query: SurfacedIdeas,
      variables: { filter, first: PAGE, after },
      fetchPolicy: 'no-cache',
    });
    signal.throwIfAborted();
    if (!answer.data) break;
    const { edges, pageInfo } = answer.data.surfacedIdeas;
    rows.push(...edges.map(({ node }) => node));
    tell(rows.length);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor ?? null;
  }
  return csvOf([exportedColumns.map(nameOf), ...rows.map(cellsOf)]);
}

type Told = { people: number | null; fewerThan: number | null };
const people = ({ people: told, fewerThan }: Told) => told ?? `<${fewerThan}`;
const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(3)));

function cellsOf({ place, idea, standing }: SurfacedRow_IdeaFragment): (string | number | null)[] {
  const cells: Record<ExportedColumn, string | number | null> = {
    place: place ?? null,
    title: idea.title,
    space: idea.space.name,
    stage: idea.stage.name,
    postedAt: String(idea.postedAt).slice(0, 10),
    merit: rounded(standing.merit ?? null),
    support: rounded(standing.support ?? null),
    low: rounded(standing.low ?? null),
    high: rounded(standing.high ?? null),
    hold: rounded(standing.hold ?? null),
    breadth: rounded(standing.breadth ?? null),
    looks: people(standing.looks as Told),
    votes: people(standing.votes as Told),
    linkVotes: people(standing.linkVotes as Told),
    departments: standing.departments ?? null,
    levels: standing.levels ?? null,
    address: `${location.origin}/ideas/${idea.id}`,
  };
  return exportedColumns.map((column) => cells[column]);
}
