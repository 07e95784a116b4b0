/** The zone in which a member's hours count, as SQL over aliases of `members` and `organisation`. */
export const zoneOf = (member: string, organisation: string): string =>
  `coalesce(${member}.time_zone, ${organisation}.time_zone)`;

/** The language a member is written to in, as SQL over the same aliases. */
export const languageOf = (member: string, organisation: string): string =>
  `coalesce(${member}.language, ${organisation}.language)`;
