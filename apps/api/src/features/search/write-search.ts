/**
 * Statements for whoever writes many ideas, their bylines and tags by COPY or set by set: from the first on until the end of
 * the transaction the triggers leave the ideas alone, and the second reads their words once, when everything is there.
 */
export const writeSearchLater = `set local upwell.search_index = 'later'`;

/** `ideas` is a SELECT of the ids. */
export const writeSearchNow = (ideas: string): string => `
  set local upwell.search_index = '';
  select search_index_ideas(array(${ideas}));
  select search_note(array(select title || ' ' || body from ideas where id in (${ideas})))`;
