/** Operators a search knows; the value follows the colon, in quotes when it has blanks. */
export const operatorNames = ['author', 'space', 'tag', 'stage'] as const;
export type OperatorName = (typeof operatorNames)[number];

export interface Term {
  text: string;
  isPhrase: boolean;
  isExcluded: boolean;
  /** The last word is still being typed: it may be the beginning of another. */
  isBeginning: boolean;
}

export interface Operator {
  name: OperatorName;
  value: string;
  isExcluded: boolean;
}

/** What was not taken as it was written; the screens say it kindly. */
export type QueryNote =
  | { code: 'UNKNOWN_OPERATOR'; operator: string; meant: OperatorName | null }
  | { code: 'EMPTY_OPERATOR'; operator: OperatorName }
  | { code: 'NOTHING_NAMED'; operator: OperatorName; value: string }
  | { code: 'TOO_MANY_WORDS'; most: number }
  | { code: 'TOO_LONG'; most: number };

export interface SearchQuery {
  terms: Term[];
  operators: Operator[];
  notes: QueryNote[];
}

const MOST_CHARACTERS = 300;
const MOST_WORDS = 12;

/** A minus, a name with a colon, then a text in quotes (the last one may stay open) or up to the next blank. */
const PART =
  /(?<bare>-?\p{L}+:)(?=\s|$)|(?<minus>-)?(?:(?<name>\p{L}+):)?(?:["“”„](?<quoted>[^"“”„]*)(?:["“”„]|$)|(?<plain>[^\s"“”„]+))/gu;

/** Reads what somebody typed. Everything can be read; what makes no sense becomes a note or is looked for as it stands. */
export function readQuery(typed: string): SearchQuery {
  const query: SearchQuery = { terms: [], operators: [], notes: [] };
  const text = typed.slice(0, MOST_CHARACTERS);
  if (typed.length > MOST_CHARACTERS) query.notes.push({ code: 'TOO_LONG', most: MOST_CHARACTERS });
  for (const { groups = {}, index, 0: whole } of text.matchAll(PART))
    take(query, groups, index + whole.length === text.length);
  if (query.terms.length + query.operators.length > MOST_WORDS) {
    query.notes.push({ code: 'TOO_MANY_WORDS', most: MOST_WORDS });
    query.operators = query.operators.slice(0, MOST_WORDS);
    query.terms = query.terms.slice(0, Math.max(0, MOST_WORDS - query.operators.length));
  }
  return query;
}

function take(query: SearchQuery, part: Record<string, string | undefined>, isLast: boolean): void {
  const { minus, name, quoted, plain, bare } = part;
  const isExcluded = Boolean(minus);
  const value = (quoted ?? plain ?? '').trim();
  const operator = (name ?? bare?.replace(/[-:]/g, ''))?.toLowerCase();
  if (operator && isOperator(operator)) {
    if (value) query.operators.push({ name: operator, value, isExcluded });
    else query.notes.push({ code: 'EMPTY_OPERATOR', operator });
    return;
  }
  // A colon inside a word, such as in "note: this" or an address, is nobody's operator unless it looks like one of ours.
  const meant = operator ? likeliest(operator) : null;
  if (operator && meant) query.notes.push({ code: 'UNKNOWN_OPERATOR', operator, meant });
  const words = operator && !meant && name ? `${name} ${value}` : value;
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  query.terms.push({
    text: words,
    isPhrase: quoted !== undefined,
    isExcluded,
    isBeginning: isLast && quoted === undefined && !isExcluded && !/\s/.test(words),
  });
}

const isOperator = (name: string): name is OperatorName => operatorNames.includes(name as OperatorName);

/** The operator that was probably meant; null when none is near. */
function likeliest(name: string): OperatorName | null {
  return operatorNames.find((known) => lettersApart(name, known) <= 2 && name.length > 2) ?? null;
}

/** How many letters have to be added, left out, changed or swapped with their neighbour to make one word of another. */
export function lettersApart(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + (isSame ? 0 : 1),
        isSwapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}
