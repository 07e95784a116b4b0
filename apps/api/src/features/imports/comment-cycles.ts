interface Hanging {
  id: string;
  parentId: string;
  line: number;
}

/**
 * Of comments that no root reaches, one per ring: the one that stands first in the file. Cut loose from their
 * parents, they become roots, and everything that hangs below them is reached again.
 */
export function breakCycles(comments: Hanging[]): string[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const seenOnWalk = new Map<string, number>();
  const freed: string[] = [];
  comments.forEach((start, walk) => {
    let here = start;
    while (!seenOnWalk.has(here.id)) {
      seenOnWalk.set(here.id, walk);
      here = byId.get(here.parentId)!;
    }
    // Met on an earlier walk: its ring has been broken then.
    if (seenOnWalk.get(here.id) === walk) freed.push(firstOfRing(here, byId).id);
  });
  return freed;
}

function firstOfRing(start: Hanging, byId: Map<string, Hanging>): Hanging {
  let first = start;
  for (let here = byId.get(start.parentId)!; here.id !== start.id; here = byId.get(here.parentId)!)
    if (here.line < first.line) first = here;
  return first;
}
