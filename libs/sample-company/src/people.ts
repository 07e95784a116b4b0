// Turns the rosters into people: keys and addresses from names, managers from levels.
import type { Person, UnitKey } from './organisation.types.ts';
import { hospitalRoster } from './rosters/hospital.ts';
import { librariesCareAndRegistryRoster } from './rosters/libraries-care-and-registry.ts';
import { officesRoster } from './rosters/offices.ts';
import { transportAndWaterRoster } from './rosters/transport-and-water.ts';
import { units } from './units.ts';

const domain = 'velmere.example';

const rosters = {
  ...officesRoster,
  ...hospitalRoster,
  ...transportAndWaterRoster,
  ...librariesCareAndRegistryRoster,
};

export const people: readonly Person[] = hire();

function hire(): Person[] {
  const hired: Person[] = [];
  const highestFirst = [5, 4, 3, 2, 1] as const;
  // Level by level, so that managers are there before the people they lead.
  for (const level of highestFirst) {
    for (const unit of units) {
      const peers = (rosters[unit.key] ?? []).filter((line) => line[1] === level);
      peers.forEach(([name, , title], place) => {
        const managers = managersFor(unit.key, level, hired);
        // Neighbours on the roster share a manager: a team, not every third person.
        const manager = managers[Math.floor((place * managers.length) / peers.length)];
        hired.push({ ...identity(name), name, title, level, unit: unit.key, manager: manager?.key ?? null });
      });
    }
  }
  return hired;
}

/** The nearest level above in the same unit; whoever stands at the top of a unit answers to the head of its parent. */
function managersFor(unit: UnitKey, level: number, hired: readonly Person[]): Person[] {
  const above = hired.filter((person) => person.unit === unit && person.level > level);
  const nearest = Math.min(...above.map((person) => person.level));
  if (above.length > 0) return above.filter((person) => person.level === nearest);
  const parent = units.find((candidate) => candidate.key === unit)?.parent;
  return hired.filter((person) => person.unit === parent).slice(0, 1);
}

function identity(name: string): Pick<Person, 'key' | 'email'> {
  const [given = '', ...family] = plain(name).split(' ');
  return { key: given, email: `${given}.${family.join('-')}@${domain}` };
}

/** Lower case without accents. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
