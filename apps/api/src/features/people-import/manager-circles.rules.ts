/** Ids that stand above themselves, given who reports to whom. Those that only report into a circle are not in it. */
export function managerCircles(managerOf: ReadonlyMap<string, string>): Set<string> {
  const inCircle = new Set<string>();
  const done = new Set<string>();
  for (const start of managerOf.keys()) {
    const path: string[] = [];
    const placeOf = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !placeOf.has(at)) {
      placeOf.set(at, path.length);
      path.push(at);
      at = managerOf.get(at);
    }
    if (at !== undefined && placeOf.has(at)) for (const id of path.slice(placeOf.get(at))) inCircle.add(id);
    for (const id of path) done.add(id);
  }
  return inCircle;
}
