import type { Level, UnitKey } from '../organisation.types.ts';

/** Name, level, title. */
export type RosterLine = readonly [name: string, level: Level, title: string];

/** The people of each unit, highest level first. */
export type Roster = Readonly<Record<UnitKey, readonly RosterLine[]>>;
