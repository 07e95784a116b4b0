// Who works at the sample company. Keys are short, stable and readable: they stand in the stories instead of ids.

/** A person's given name in plain lower case, unique in the organisation: `ines`, `hye-jin`. */
export type PersonKey = string;
export type UnitKey = string;
export type SpaceKey = string;

/** 1 is the front line, 5 the executive. */
export type Level = 1 | 2 | 3 | 4 | 5;

export type RoleKey = 'reviewer' | 'community_manager' | 'cio' | 'administrator';

export interface Unit {
  readonly key: UnitKey;
  readonly name: string;
  /** Only the root has none. */
  readonly parent: UnitKey | null;
  /** Works round the clock: its people also read and write at night. */
  readonly shifts: boolean;
}

export interface Person {
  readonly key: PersonKey;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly level: Level;
  readonly unit: UnitKey;
  /** Somebody in the same unit or in its parent; only the chief executive has none. */
  readonly manager: PersonKey | null;
}

export interface Space {
  readonly key: SpaceKey;
  readonly name: string;
  readonly slug: string;
  /** Hex, dark enough to carry white text. */
  readonly colour: string;
  readonly purpose: string;
}

export type CharacterKey =
  | 'nurse'
  | 'driver'
  | 'technician'
  | 'librarian'
  | 'reviewer'
  | 'community-manager'
  | 'cio'
  | 'administrator';

/** A person worth being for an hour: offered in the demo's sign-in chooser, and the cast of the tests. */
export interface Character {
  readonly key: CharacterKey;
  readonly person: PersonKey;
  readonly description: string;
}

export interface RoleGiven {
  readonly person: PersonKey;
  readonly role: RoleKey;
  /** The spaces it holds for; without them it holds everywhere. */
  readonly spaces?: readonly SpaceKey[];
}

export interface Organisation {
  readonly name: string;
  readonly units: readonly Unit[];
  readonly spaces: readonly Space[];
  /** Managers stand before the people they lead, so that the list can be created from top to bottom. */
  readonly people: readonly Person[];
  readonly characters: readonly Character[];
  readonly roles: readonly RoleGiven[];
}
