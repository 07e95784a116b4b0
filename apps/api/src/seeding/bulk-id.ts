/** Tells the ids of one kind of row from those of another. */
export const kinds = {
  unit: 1,
  member: 2,
  position: 3,
  role: 4,
  space: 5,
  tag: 6,
  idea: 7,
  comment: 8,
  decision: 9,
  answer: 10,
  vote: 11,
  ideaWords: 12,
  commentWords: 13,
} as const;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** An id in the form of the product's own, ordered in time like them, that depends on kind, number and moment alone. */
export function bulkId(kind: number, row: number, moment: number): string {
  const time = hex(moment, 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(kind, 3)}-8000-${hex(row, 12)}`;
}
