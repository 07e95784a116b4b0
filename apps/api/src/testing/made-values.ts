import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from 'graphql';
import { naughtyStrings } from './naughty.ts';
import type { Rolls } from './rolls.ts';

const wholeNumbers = [0, 1, 2, 5, 20, 100, 101, -1, 2_147_483_647, -2_147_483_648];
/** Of the wrong kind for nearly every type. */
const strangers: readonly unknown[] = [
  null,
  true,
  1.5,
  2 ** 40,
  'odd one',
  [],
  [[]],
  {},
  { idempotencyKey: {} },
  ['x', null],
];

/** Makes values for inputs: of the right shape, with contents that may be odd, or with one place of a wrong shape. */
export class MadeValues {
  constructor(
    private readonly rolls: Rolls,
    /** Ids that are there. */
    private readonly ids: readonly string[],
  ) {}

  /** A value that fits the type. */
  fitting(type: GraphQLInputType, depth = 0): unknown {
    if (isNonNullType(type)) return this.present(type.ofType, depth);
    return this.rolls.chance(0.35) ? null : this.present(type, depth);
  }

  /** A value that mostly does not fit: something else in its place, or somewhere within it. */
  broken(type: GraphQLInputType): unknown {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isInputObjectType(bare) && this.rolls.chance(0.8)) {
      const value = this.present(bare, 0) as Record<string, unknown>;
      const name = this.rolls.oneOf(Object.keys(bare.getFields()));
      if (this.rolls.chance(0.3)) delete value[name];
      else if (this.rolls.chance(0.2)) value[`${name}s`] = value[name];
      else value[name] = this.rolls.oneOf(strangers);
      return value;
    }
    return this.rolls.oneOf(strangers);
  }

  private present(type: GraphQLInputType, depth: number): unknown {
    if (isListType(type)) {
      const length = this.rolls.oneOf([0, 1, 1, 2, 3, 12]);
      return Array.from({ length: depth > 3 ? 0 : length }, () => this.fitting(type.ofType, depth + 1));
    }
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields()).map((field) => [
          field.name,
          field.name === 'idempotencyKey' && this.rolls.chance(0.9)
            ? `made ${this.rolls.next()}`
            : this.fitting(field.type, depth + 1),
        ]),
      );
    return this.leaf(type as GraphQLNamedInputType);
  }

  private leaf(type: GraphQLNamedInputType): unknown {
    if (isEnumType(type)) return this.rolls.oneOf(type.getValues()).name;
    switch (type.name) {
      case 'ID':
        return this.rolls.chance(0.6) ? this.rolls.oneOf(this.ids) : this.rolls.oneOf(naughtyStrings);
      case 'Int':
        return this.rolls.oneOf(wholeNumbers);
      case 'Float':
        return this.rolls.oneOf([0, 0.5, -1e9, 1e308]);
      case 'Boolean':
        return this.rolls.chance(0.5);
      case 'DateTime':
        return this.rolls.oneOf(['2026-11-26T12:00:00.000Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z']);
      default:
        return this.rolls.chance(0.3) ? 'Plain words of a person' : this.rolls.oneOf(naughtyStrings);
    }
  }
}
