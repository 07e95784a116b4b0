import { Injectable } from '@nestjs/common';
import { organisation as sampleCompany, type SpaceKey } from '@upwell/sample-company';
import { Act } from '../../platform/acts/act.ts';
import { MembersService, UnitsService } from '../people/index.ts';
import type { OfferedPerson } from '../sign-in/index.ts';
import { SpacesService } from '../spaces/index.ts';
import { storyStart } from './story-time.ts';

/** The sample names its spaces; the palette is ours. */
const COLOURS = {
  care: 'rose',
  'streets-and-pipes': 'water',
  'at-the-counter': 'sun',
  'tools-and-paperwork': 'plum',
  'working-here': 'moss',
} as const;

/** Those whom the sign-in page offers. */
export function offeredPeople(): OfferedPerson[] {
  const { characters, people } = sampleCompany();
  return characters.map(({ person, description }) => ({
    email: people.find(({ key }) => key === person)!.email,
    description,
  }));
}

/** The units, spaces and people of the sample: written in one go, without passwords, as if before the story began. */
@Injectable()
export class SampleOrganisation {
  readonly name = sampleCompany().name;

  constructor(
    private readonly members: MembersService,
    private readonly units: UnitsService,
    private readonly spaces: SpacesService,
  ) {}

  async write(act: Act): Promise<void> {
    const { units, spaces, people, roles } = sampleCompany();
    const past = new Act(storyStart(act.at));
    const unitIds = new Map<string, string>();
    for (const { key, name, parent } of units)
      unitIds.set(key, await this.units.found(past, { name, parentId: parent && unitIds.get(parent)! }));

    const spaceIds = new Map<string, string>();
    for (const { key, name, purpose } of spaces)
      spaceIds.set(key, await this.spaces.open(past, { name, purpose, colour: colourOf(key) }));

    const memberIds = new Map<string, string>();
    for (const { key, name, email, title, level, unit, manager } of people) {
      const held = roles
        .filter(({ person }) => person === key)
        .flatMap(({ role, spaces: where }) =>
          (where ?? [null]).map((space) => ({ role, unitId: null, spaceId: space && spaceIds.get(space)! })),
        );
      const place = { unitId: unitIds.get(unit)!, level, managerId: manager && memberIds.get(manager)! };
      memberIds.set(key, await this.members.enrol(past, { name, email, title, ...place, roles: held }, null));
    }
    act.records.push(...past.records);
    act.record('sample.written', 'organisation', 'organisation', {
      people: people.length,
      units: units.length,
    });
  }
}

function colourOf(space: SpaceKey) {
  return COLOURS[space as keyof typeof COLOURS] ?? 'slate';
}
