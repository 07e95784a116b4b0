import { fair } from './parameters.ts';

/** A number of people that may be told, or that it is fewer than the floor. */
export type Told = { readonly people: number } | { readonly fewerThan: number };

/** No number about fewer people than the floor; nobody at all is no one to protect. */
export function told(people: number, floor = fair.privacyFloor): Told {
  return people === 0 || people >= floor ? { people } : { fewerThan: floor };
}

/** A group of people and how many of them there are. */
export interface Group<Key> {
  readonly key: Key;
  readonly people: number;
}

/**
 * Groups of which each may be told with its number, and how many people are in the others together (0 if none).
 * A single small group beside a known total could be found by subtracting; then the next smallest is withheld too, and
 * so on until those withheld are at least as many as the floor.
 */
export function tellGroups<Key>(
  groups: Iterable<Group<Key>>,
  floor = fair.privacyFloor,
): { told: Group<Key>[]; withheld: number } {
  const rest = [...groups].filter(({ people }) => people > 0).sort((one, other) => other.people - one.people);
  let withheld = 0;
  while (rest.length > 0 && (rest.at(-1)!.people < floor || (withheld > 0 && withheld < floor)))
    withheld += rest.pop()!.people;
  return { told: rest, withheld };
}
