export interface UnitRow {
  id: string;
  name: string;
  parent: { id: string } | null;
}

export type UnitNode<T extends UnitRow> = T & { depth: number; below: UnitNode<T>[] };

/** Units below their parents, by name. One whose parent is not in the list stands at the top. */
export function unitTree<T extends UnitRow>(
  units: readonly T[],
  parentId: string | null = null,
  depth = 0,
): UnitNode<T>[] {
  const known = new Set(units.map(({ id }) => id));
  const parentOf = ({ parent }: T) => (parent && known.has(parent.id) ? parent.id : null);
  return units
    .filter((unit) => parentOf(unit) === parentId)
    .sort((one, other) => one.name.localeCompare(other.name))
    .map((unit) => ({ ...unit, depth, below: unitTree(units, unit.id, depth + 1) }));
}

/** The tree in the order in which it is read, without a branch that must not be chosen. */
export function flatUnits<T extends UnitRow>(nodes: readonly UnitNode<T>[], without?: string): UnitNode<T>[] {
  return nodes.flatMap((node) => (node.id === without ? [] : [node, ...flatUnits(node.below, without)]));
}

/** Choices of a native list, which knows no tree: the depth is drawn with spaces. */
export const unitChoices = (units: readonly UnitRow[], without?: string) =>
  flatUnits(unitTree(units), without).map(({ id, name, depth }) => ({
    value: id,
    label: '\u2003'.repeat(depth) + name,
  }));
