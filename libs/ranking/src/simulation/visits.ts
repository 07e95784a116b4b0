import type { Dice } from '../dice.ts';
import { colludersOf, HUNT_DAYS, type Attack } from './attacks.ts';
import type { Ideas } from './ideas.ts';
import type { Organisation } from './organisation.ts';

/** Somebody comes: to the feed, by a link to one idea, or to push one. */
export interface Visit {
  readonly day: number;
  readonly member: number;
  readonly way: 'feed' | 'link' | 'push by link' | 'push through the feed';
  /** The idea of a link or push, or -1. */
  readonly idea: number;
}

/** Visits by link that an author's own team makes, by the author's level. */
const sent = [5, 9, 14, 20, 28];
const SENT_WITHIN_DAYS = 3;

/** Everybody who comes in a run, in order of time. */
export function visitsOf(organisation: Organisation, ideas: Ideas, dice: Dice, attack?: Attack): Visit[] {
  const { world, visitsPerWeek } = organisation;
  const visits: Visit[] = [];
  for (let member = 0; member < world.people; member++)
    for (let count = dice.poisson((visitsPerWeek[member]! * world.days) / 7); count > 0; count--)
      visits.push({ day: dice.chance() * world.days, member, way: 'feed', idea: -1 });
  for (let idea = 0; idea < ideas.count; idea++)
    visits.push(...visitsByLink(organisation, ideas, idea, dice));
  if (attack) visits.push(...pushes(organisation, ideas, dice, attack));
  return visits.filter(({ day }) => day < world.days).sort((one, other) => one.day - other.day);
}

function visitsByLink(organisation: Organisation, ideas: Ideas, idea: number, dice: Dice): Visit[] {
  const author = ideas.author[idea]!;
  const team = organisation.members[organisation.department[author]!]!;
  return Array.from({ length: sent[organisation.level[author]!]! }, () => ({
    day: ideas.postedAt[idea]! + SENT_WITHIN_DAYS * dice.chance(),
    member: team[dice.below(team.length)]!,
    way: 'link',
    idea,
  }));
}

function pushes(organisation: Organisation, ideas: Ideas, dice: Dice, attack: Attack): Visit[] {
  const idea = ideas.planted;
  const start = ideas.postedAt[idea]!;
  const colluders = colludersOf(attack, organisation, ideas, dice);
  if (attack.way === 'link')
    return colluders.map((member) => ({ day: start + dice.chance(), member, way: 'push by link', idea }));
  return colluders.flatMap((member) =>
    Array.from({ length: HUNT_DAYS }, (_, day) => ({
      day: start + day + dice.chance(),
      member,
      way: 'push through the feed',
      idea,
    })),
  );
}
