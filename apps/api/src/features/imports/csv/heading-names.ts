/** Names of columns as people see them: in one line, each once; a nameless one is called by its place. */
export function headingNames(cells: readonly string[]): string[] {
  const times = new Map<string, number>();
  return cells.map((cell, n) => {
    const name = cell.replace(/\s+/gu, ' ').trim() || `column ${n + 1}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  });
}
