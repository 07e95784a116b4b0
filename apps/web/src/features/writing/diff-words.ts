/** A stretch of text that two wordings share, or that only one of them has. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond so many differences a reader is better served by the two texts side by side. */
const patience = 1_500;

const tokensOf = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Myers' shortest script of edits: for each step, how far each diagonal reaches. Null when it takes too long. */
function trace(a: string[], b: string[]): Map<number, number>[] | null {
  const reach = new Map<number, number>([[1, 0]]);
  const steps: Map<number, number>[] = [];
  for (let d = 0; d <= a.length + b.length; d += 1) {
    if (d > patience) return null;
    steps.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? reach.get(k + 1)! : reach.get(k - 1)! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return steps;
    }
  }
  return steps;
}

/** Walks the script back from the end. */
function walk(a: string[], b: string[], steps: Map<number, number>[]): Stretch[] {
  const found: Stretch[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = steps.length - 1; d >= 0; d -= 1) {
    const reach = steps[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const fromX = d === 0 ? 0 : reach.get(down ? k + 1 : k - 1)!;
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      found.push({ kind: 'same', text: a[--x]! });
      y -= 1;
    }
    if (d > 0) found.push(down ? { kind: 'added', text: b[--y]! } : { kind: 'removed', text: a[--x]! });
  }
  return found.reverse();
}

function merged(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { kind, text } of stretches) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) result.push({ kind, text });
  }
  return result;
}

/** Shared words so few, between changes so many, only break the changes up. */
const isIsland = (same: string, around: number) => same.trim().length < 16 && around > 4 * same.length;

/** Joins changes that stand close together: what went, then what came. */
function calmed(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    result.push({ kind: 'removed', text: removed }, { kind: 'added', text: added });
    removed = added = '';
  };
  const size = (at: number) => {
    const { kind, text } = stretches[at] ?? { kind: 'same', text: '' };
    return kind === 'same' ? 0 : text.length;
  };
  stretches.forEach(({ kind, text }, at) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (
      removed + added !== '' &&
      size(at + 1) > 0 &&
      isIsland(text, removed.length + added.length + size(at + 1) + size(at + 2))
    ) {
      removed += text;
      added += text;
    } else {
      close();
      result.push({ kind, text });
    }
  });
  close();
  return merged(result.filter(({ text }) => text !== ''));
}

/** What changed from one wording to the next, word by word. */
export function diffWords(before: string, after: string): Stretch[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const steps = trace(a, b);
  const whole: Stretch[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return calmed(merged(steps ? walk(a, b, steps) : whole));
}
