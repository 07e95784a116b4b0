import { characters, roles } from './characters.ts';
import type { Organisation } from './organisation.types.ts';
import { people } from './people.ts';
import { spaces } from './spaces.ts';
import { units } from './units.ts';

/** Velmere Region: an invented public body of 240 people, from ward to board. */
export function organisation(): Organisation {
  return { name: 'Velmere Region', units, spaces, people, characters, roles };
}
