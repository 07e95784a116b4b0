import { successOf } from './brigades.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { Attack } from './attacks.ts';
import type { PolicyName } from './policies/policy.ts';
import { goals, isWithin, type Bounds } from './promises.ts';
import { worldsOf, type Size, type World } from './worlds.ts';

/** A push that a policy was put to. */
export interface Push extends Attack {
  readonly name: string;
  readonly policy: PolicyName;
  /** Share of organisations in which it kept an ordinary idea on the list for a week. */
  readonly success: number;
}

export interface KeptPromise {
  readonly goal: string;
  readonly measure: string;
  readonly found: number;
  /** Null: measured, and not promised at this size. */
  readonly promised: Bounds | null;
  readonly isKept: boolean;
}

export interface Report {
  readonly size: Size;
  /** Organisations for each figure. */
  readonly runs: number;
  readonly figures: readonly Figures[];
  readonly pushes: readonly Push[];
  readonly promises: readonly KeptPromise[];
}

const rivals = ['top votes', 'Hacker News', 'votes per view', 'FAIR'] as const;

/** What must not succeed: everybody by link, the whole of the largest department, just below 5 % of staff from everywhere. */
const pushes: readonly Omit<Push, 'success' | 'policy'>[] = [
  { name: 'by link', way: 'link', who: 'anybody', share: 1 },
  { name: 'one department through the feed', way: 'feed', who: 'department', share: 1 },
  { name: 'people of everywhere through the feed', way: 'feed', who: 'anybody', share: 0.049 },
];

/** Measures everything that is promised. @param tell is told each figure as it comes. */
export function report(size: Size, runs: number, tell: (figures: Figures) => void = () => {}): Report {
  const { standard, unbiased, doubleBias, smallFirm } = worldsOf(size);
  const figures: Figures[] = [];
  const add = (world: World, policy: PolicyName, isDeep = false) => {
    const found = figuresOf(world, policy, runs, isDeep);
    figures.push(found);
    tell(found);
  };
  add(standard, 'oracle');
  for (const policy of rivals) add(standard, policy, true);
  for (const policy of ['votes per view', 'FAIR'] as const) add(unbiased, policy);
  for (const world of [doubleBias, smallFirm]) add(world, 'FAIR');
  const pushed = rivals.flatMap((policy) =>
    pushes.map((push) => ({ ...push, policy, success: successOf(standard, policy, push, runs) })),
  );
  return { size, runs, figures, pushes: pushed, promises: kept(size, figures, pushed) };
}

function kept(size: Size, figures: readonly Figures[], pushed: readonly Push[]): KeptPromise[] {
  return goals.map(({ goal, measure, small, full, found }) => {
    const value = found({
      of: (world, policy) => figures.find((each) => each.world === world && each.policy === policy)!,
      push: (name) => pushed.find((push) => push.policy === 'FAIR' && push.name === name)!.success,
    });
    const promised = size === 'full' ? full : small;
    return { goal, measure, found: value, promised, isKept: !promised || isWithin(value, promised) };
  });
}
