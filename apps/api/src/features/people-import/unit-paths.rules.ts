import { limits } from '@upwell/contract';

export interface KnownUnit {
  id: string;
  parentId: string | null;
  name: string;
}

export interface FoundUnit {
  id: string;
  /** Units to make on the way, from the top; none when the path was there. */
  made: KnownUnit[];
}

export type UnitProblem = { code: 'AMBIGUOUS' | 'TOO_SHORT' | 'TOO_LONG' };

/** Signs that part a path: any of these between blanks, or one that stands in no name; else a plain slash. */
const SPACED = /\s+[/>›»|\\]\s+|\s*[>›»\\]\s*/u;

/**
 * Finds the unit that a text means: a path from the top, or from just below it, or the name of one unit anywhere. What a path
 * lacks is made, below the one unit at the top when there is one, so that the organisation stays one tree.
 */
export class UnitPaths {
  private readonly below = new Map<string | null, Map<string, KnownUnit>>();
  private readonly byName = new Map<string, KnownUnit[]>();
  /** The one unit that everything stood below at the start, if there was one. */
  private readonly top: KnownUnit | null;

  constructor(
    units: readonly KnownUnit[],
    private readonly newId: () => string,
  ) {
    for (const unit of units) this.add(unit);
    const roots = [...(this.below.get(null)?.values() ?? [])];
    this.top = roots.length === 1 ? roots[0]! : null;
  }

  /** What each text means; whole paths first, so that a name alone finds the unit that a path has made. */
  findAll(texts: readonly string[]): Map<string, FoundUnit | UnitProblem> {
    const longestFirst = [...texts].sort((one, other) => stepsOf(other).length - stepsOf(one).length);
    return new Map(longestFirst.map((text) => [text, this.find(text)]));
  }

  private find(text: string): FoundUnit | UnitProblem {
    const names = stepsOf(text);
    const fault = names.map(faultOf).find((code) => code !== null);
    if (names.length === 0 || fault) return { code: fault ?? 'TOO_SHORT' };
    const start = this.child(null, names[0]!) ? null : (this.top?.id ?? null);
    if (names.length === 1 && !this.child(start, names[0]!)) {
      const same = this.byName.get(key(names[0]!)) ?? [];
      if (same.length === 1) return { id: same[0]!.id, made: [] };
      if (same.length > 1) return { code: 'AMBIGUOUS' };
    }
    return this.walk(start, names);
  }

  private walk(start: string | null, names: string[]): FoundUnit {
    const made: KnownUnit[] = [];
    let parentId = start;
    for (const name of names) {
      let unit = this.child(parentId, name);
      if (!unit) {
        unit = { id: this.newId(), parentId, name };
        this.add(unit);
        made.push(unit);
      }
      parentId = unit.id;
    }
    return { id: parentId!, made };
  }

  private child(parentId: string | null, name: string): KnownUnit | undefined {
    return this.below.get(parentId)?.get(key(name));
  }

  private add(unit: KnownUnit): void {
    const siblings = this.below.get(unit.parentId) ?? new Map<string, KnownUnit>();
    siblings.set(key(unit.name), unit);
    this.below.set(unit.parentId, siblings);
    const name = key(unit.name);
    this.byName.set(name, [...(this.byName.get(name) ?? []), unit]);
  }
}

function stepsOf(text: string): string[] {
  const steps = SPACED.test(text) ? text.split(SPACED) : text.split('/');
  return steps.map((step) => step.trim()).filter(Boolean);
}

function faultOf(name: string): UnitProblem['code'] | null {
  const { min, max } = limits.unit.name;
  return name.length < min ? 'TOO_SHORT' : name.length > max ? 'TOO_LONG' : null;
}

const key = (name: string): string => name.toLowerCase();

/** New units as paths, each as far up as it is new. */
export function pathsOf(units: readonly KnownUnit[]): string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const path = ({ name, parentId }: KnownUnit): string => {
    const parent = parentId === null ? undefined : byId.get(parentId);
    return parent ? `${path(parent)} / ${name}` : name;
  };
  return units.map(path);
}
