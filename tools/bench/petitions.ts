import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Petition {
  id: string;
  title: string;
  body: string;
  createdAt: string;
}

/** A petition that moderators called a duplicate, and the older ones of its cluster. */
export interface Duplicate {
  petition: Petition;
  older: ReadonlySet<string>;
  /** Clusters are divided in two for good, so that one sees how much a figure depends on the clusters. */
  half: 'first' | 'second';
}

const lines = <T>(text: string): T[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** Petitions oldest first, and the duplicates among them that have an older one of their cluster in the set. */
export function readPetitions(folder: string): { petitions: Petition[]; duplicates: Duplicate[] } {
  const read = (name: string) => readFileSync(join(folder, name));
  const petitions = lines<Petition>(gunzipSync(read('ideas.jsonl.gz')).toString()).sort((one, other) =>
    one.createdAt.localeCompare(other.createdAt),
  );
  const byId = new Map(petitions.map((petition) => [petition.id, petition]));
  const named = new Set(
    lines<{ duplicateId: string; originalInSet: boolean }>(read('duplicates.tune.jsonl').toString())
      .filter(({ originalInSet }) => originalInSet)
      .map(({ duplicateId }) => duplicateId),
  );
  const clusters = lines<{ clusterId: string; members: string[] }>(
    read('duplicate-clusters.tune.jsonl').toString(),
  );
  const duplicates = clusters.flatMap(({ clusterId, members }) => {
    const half = createHash('sha256').update(clusterId).digest()[0]! % 2 === 0 ? 'first' : 'second';
    return members.flatMap((id): Duplicate[] => {
      const petition = byId.get(id);
      if (!petition || !named.has(id)) return [];
      const older = members.filter((other) => {
        const at = byId.get(other)?.createdAt;
        return at !== undefined && at < petition.createdAt;
      });
      return older.length > 0 ? [{ petition, older: new Set(older), half }] : [];
    });
  });
  return { petitions, duplicates };
}
