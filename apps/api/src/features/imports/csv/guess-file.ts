import { basename } from 'node:path';
import type { ColumnLook } from './column-profile.ts';
import { guessFields, type Fields } from './guess-fields.ts';
import { headingWords } from './heading-words.ts';
import type { FileMapping, TableKind } from './mapping.rules.ts';
import { voteValue } from './vote-value.ts';
import type { TableSurvey } from './survey-table.ts';

/** A file of which so many columns are numbered holds a column for each idea. */
const MATRIX_COLUMNS = 5;
const QUESTION_WORDS = 4;

/** What a file is and which column is what; `kind: none` when nothing fits. */
export function guessFile(survey: TableSurvey): FileMapping {
  const mapping = polis(survey) ?? questions(survey) ?? usual(survey) ?? { file: survey.name, kind: 'none' };
  if (mapping.kind === 'none') return mapping;
  const order = dateOrder(survey, mapping.fields);
  return order ? { ...mapping, dateOrder: order } : mapping;
}

const has = ({ columns }: TableSurvey, ...names: string[]) => {
  const words = new Set(columns.map(({ name }) => headingWords(name)));
  return names.every((name) => words.has(name));
};

/** Polis calls its statements comments, and counts ids anew in each conversation. */
function polis(survey: TableSurvey): FileMapping | null {
  const tail = /(?:__|[-_. ])(?:comments|participants-votes|votes)\.csv(?:\.gz)?$/i.exec(survey.name)?.[0];
  const file = tail ? `*${tail}` : survey.name;
  if (has(survey, 'comment id', 'author id', 'comment body')) {
    const values = { '1': 'accepted', '0': 'unmoderated', '-1': 'rejected' };
    const fields = {
      ...guessFields('ideas', survey),
      id: 'comment-id',
      body: 'comment-body',
      ...(has(survey, 'moderated') && { status: { column: 'moderated', values } }),
    };
    return { file, kind: 'ideas', scoped: true, fields };
  }
  if (has(survey, 'comment id', 'voter id', 'vote'))
    return { file, kind: 'votes', scoped: true, fields: guessFields('votes', survey) };
  const numbered = survey.columns.filter(({ name }) => /^\d+$/.test(name)).length;
  if (has(survey, 'participant') && numbered >= MATRIX_COLUMNS)
    return { file, kind: 'votes', scoped: true, fields: { voter: 'participant' }, ideasAcross: 'numbers' };
  return null;
}

/** A survey: whole questions as column names; the first is the title, all are the body. Without an id the content is one. */
function questions(survey: TableSurvey): FileMapping | null {
  const asked = survey.columns.filter(isQuestion);
  if (asked.length === 0) return null;
  const rest = { ...survey, columns: survey.columns.filter((column) => !asked.includes(column)) };
  const fields: Fields = guessFields('ideas', rest);
  if (!fields.createdAt && !fields.id && !fields.author && !fields.authorEmail) return null;
  fields.id ??= { from: 'content' };
  const words = asked.filter((column) => column.averageLength >= 12 || !column.fewValues);
  const [first = asked[0]!, ...more] = words;
  fields.title ??= first.name;
  const body = fields.title === first.name ? more : [first, ...more];
  if (!fields.body && body.length > 0) fields.body = { join: body.map(({ name }) => name), headings: true };
  return { file: survey.name, kind: 'ideas', fields };
}

function isQuestion({ name, isDates, isAddresses }: ColumnLook): boolean {
  const words = name.trim().split(/\s+/).length;
  return !isDates && !isAddresses && (words > QUESTION_WORDS || (/[?？]$/.test(name.trim()) && words > 1));
}

function usual(survey: TableSurvey): FileMapping | null {
  const kind = kindOf(survey);
  if (!kind) return null;
  const fields = guessFields(kind, survey);
  if (kind !== 'votes' && !fields.id) fields.id = { from: 'content' };
  return { file: survey.name, kind, fields };
}

/** By the columns; the name of the file decides only what they leave open. */
function kindOf(survey: TableSurvey): TableKind | null {
  const vote = guessFields('votes', survey);
  const comment = guessFields('comments', survey);
  const idea = guessFields('ideas', survey);
  const name = headingWords(basename(survey.name));
  const pointsToIdea = comment.ideaId !== undefined && comment.ideaId !== comment.id;
  const isVoted = vote.value !== undefined && isVoteColumn(survey, vote.value);
  const possible: Record<TableKind, boolean> = {
    ideas: (idea.title ?? idea.body) !== undefined,
    comments: pointsToIdea && comment.body !== undefined,
    votes: vote.ideaId !== undefined && vote.voter !== undefined && vote.ideaId !== vote.voter,
  };
  if (possible.votes && /\b(votes?|likes|supporters?|supports|votos|apoyos)\b/.test(name)) return 'votes';
  if (possible.comments && /\b(comments?|replies|posts|comentarios)\b/.test(name)) return 'comments';
  if (possible.ideas && /\b(ideas?|proposals?|suggestions?|topics|propuestas)\b/.test(name)) return 'ideas';
  if (possible.votes && isVoted && comment.body === undefined) return 'votes';
  // A table with a title of its own is one of ideas, also when it names a parent of some kind.
  if (possible.comments && idea.title === undefined) return 'comments';
  return possible.ideas ? 'ideas' : possible.votes && isVoted ? 'votes' : null;
}

function isVoteColumn({ columns }: TableSurvey, name: unknown): boolean {
  const values = columns.find((column) => column.name === name)?.fewValues;
  return !!values && values.every((value) => ['1', '0', '-1'].includes(voteValue(value)));
}

function dateOrder({ columns }: TableSurvey, fields: Fields) {
  const { createdAt } = fields;
  if (createdAt === undefined) return null;
  const names =
    typeof createdAt === 'string'
      ? [createdAt]
      : 'join' in createdAt && !Array.isArray(createdAt)
        ? createdAt.join
        : [];
  const column = columns.find(({ name, orderMatters }) => names.includes(name) && orderMatters);
  return column?.likelyOrder ?? null;
}
