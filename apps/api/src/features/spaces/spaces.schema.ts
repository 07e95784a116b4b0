import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SpaceColourKey } from './space.entity.ts';

/** Values are the keys as stored. */
export enum SpaceColour {
  WATER = 'water',
  MOSS = 'moss',
  CLAY = 'clay',
  PLUM = 'plum',
  SUN = 'sun',
  SLATE = 'slate',
  ROSE = 'rose',
  SKY = 'sky',
}
registerEnumType(SpaceColour, {
  name: 'SpaceColour',
  description: 'A colour of the palette; the screens know its shades in light and dark.',
  valuesMap: {
    WATER: { description: 'Deep blue green.' },
    MOSS: { description: 'Green.' },
    CLAY: { description: 'Brownish orange.' },
    PLUM: { description: 'Violet.' },
    SUN: { description: 'Yellow.' },
    SLATE: { description: 'Grey blue.' },
    ROSE: { description: 'Red.' },
    SKY: { description: 'Light blue.' },
  },
});

@ObjectType('Space', { description: 'A place for ideas on a subject or for an audience.' })
export class SpaceType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its name in links; stays when the space is renamed.' })
  slug!: string;

  @Field(() => String, { description: 'Its name, unique in the organisation.' })
  name!: string;

  @Field(() => SpaceColour, { description: 'Its colour on cards and in the list.' })
  colour!: SpaceColourKey;

  @Field(() => String, { description: 'One or two sentences on what belongs here; may be empty.' })
  purpose!: string;

  @Field(() => Boolean, {
    description: 'Whether authors and votes of its ideas are hidden from a member until they have judged.',
  })
  isBlind!: boolean;
}

@InputType({ description: 'A new space. Community managers and administrators may send it.' })
export class AddSpaceInput {
  @Field(() => String, {
    description: 'Fresh for each intent and the same for its retries, 8 to 100 characters.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: '2 to 60 characters, unique; TAKEN otherwise.' })
  name!: string;

  @Field(() => SpaceColour, { description: 'Its colour.' })
  colour!: SpaceColourKey;

  @Field(() => String, { description: 'What belongs here, at most 300 characters; may be empty.' })
  purpose!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether authors and votes are hidden from a member until they have judged; left out, true for a new space and as it is for another.',
  })
  isBlind?: boolean | null;
}

@InputType({ description: 'A space as it shall be from now on.' })
export class EditSpaceInput extends AddSpaceInput {
  @Field(() => ID, { description: 'The space to change.' })
  spaceId!: string;
}
