/**
 * The one predicate that decides which spaces a viewer may know of, as SQL over the alias of a `spaces` row.
 * Every SELECT, loader, count and topic that shows something of a space joins it, so that audiences
 * other than everyone arrive in one place.
 */
export const spaceIsVisible = (alias: string): string => `(${alias}.audience = 'everyone')`;
