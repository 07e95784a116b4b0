/** What an import says of rows, by code, in the words of the terminal; the screens have catalogues of their own for the same codes. */
export const noteSentences = {
  no_author: 'without an author, shown as Unknown',
  no_date: 'without a date',
  empty_comment: 'empty, kept as removed',
  parent_missing: 'answers to a comment that is not there, now at top level',
  rings_broken: 'rings of comments that answer each other, broken at their first line',
  title_from_body: 'titles taken from the body',
  body_repeats_title: 'bodies that only repeat the title, left empty',
  title_cut: 'long titles cut, the whole kept on top of the body',
  tag_cut: 'tags cut to {max} characters',
  tags_left_out: 'tags beyond {max} of an idea, left out',
  no_web_address: 'addresses that are no web address, left out',
  language_unknown: 'languages not understood, left out',
  groups_not_kept: 'opinion groups, not kept',
  no_text: 'fields "{field}" that hold no text, left out',
  text_freed: 'texts freed of NUL bytes or halves of characters',
  id_too_long: 'fields "{field}" longer than {max} characters, left out',
  no_count: 'fields "{field}" that are no count, left out',
  date_unknown: 'dates not understood, treated as missing',
  date_in_future: 'dates in the future, treated as missing',
  no_utf8: 'lines with bytes that are no UTF-8, replaced',
  votes_kept: 'of value 1, kept as votes',
  opinions_kept: 'of value 0 or -1, kept as opinions of the source',
  own_votes: 'votes of authors for their own ideas, kept as the source had them',
  zone_assumed: 'times without a zone, read as {zone} ("timeZone" in the mapping)',
  order_assumed:
    'dates whose day and month could change places, read as {order} ("dateOrder" in the mapping)',
  row_short: 'rows shorter than the heading, their missing cells taken as empty',
  not_utf8: 'the file is {encoding}, read as such',
} as const;
export type NoteCode = keyof typeof noteSentences;

/** Ends a sentence that begins with the file and the line; says the way out where there is one. */
export const refusalSentences = {
  idea_without_id: 'the idea has no id',
  idea_without_words: 'the idea has neither title nor body',
  comment_without_id: 'the comment has no id',
  comment_without_idea: 'the comment names no idea',
  vote_without_idea: 'the vote names no idea',
  vote_without_voter: 'the vote names no voter',
  vote_value: 'the value of the vote is none of 1, 0, -1',
  answer_without_idea: 'the answer names no idea',
  answer_without_words: 'the answer has neither summary nor body',
  participant_without_id: 'the participant has no id',
  id_again: 'its id stands on line {other} already',
  idea_not_there: 'its idea "{value}" is not there',
  answered_again: 'its idea is answered on line {other} already',
  vote_again: 'the same person speaks of the same idea on line {other} again, which counts',
  own_vote: 'its voter, a member by now, wrote the idea',
  line_too_long: 'the line is longer than {max} bytes',
  no_object: 'the line is JSON, but no object',
  no_json: 'the line is no JSON',
  row_too_long: 'the row has {found} cells, the heading {expected}',
} as const;
export type RefusalCode = keyof typeof refusalSentences;

/** How a row that was refused gets in after all. */
export const waysOut: Partial<Record<RefusalCode, string>> = {
  idea_without_id: 'give it an id, or map another column to "id"',
  idea_without_words: 'write a title, or map the column that holds the words',
  comment_without_id: 'give it an id, or map another column to "id"',
  comment_without_idea: 'name its idea, or map another column to "ideaId"',
  vote_without_idea: 'name its idea, or map another column to "ideaId"',
  vote_without_voter: 'name its voter, or map another column to "voter"',
  vote_value: 'say in the mapping what it means, under "values" of "value"',
  id_again: 'give each row an id of its own',
  idea_not_there: 'import the ideas first, under the same source, or mend the id',
  row_too_long: 'put cells that hold the delimiter into quotes',
};

export type Params = Record<string, string | number>;

/** A sentence with its blanks filled in. */
export function filled(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = params[name];
    return value === undefined ? blank : typeof value === 'number' ? value.toLocaleString('en') : value;
  });
}
