const words: Record<string, string[]> = {
  '1': ['1', '+1', 'agree', 'agreed', 'up', 'upvote', 'yes', 'y', 'for', 'in favor', 'in favour', 'like', 'liked', 'true', 't', 'support', 'positive', 'si', 'a favor', 'oui', 'pour', 'ja', 'dafur', '👍'],
  '0': ['0', 'pass', 'passed', 'neutral', 'abstain', 'abstention', 'unsure', 'none', 'skip'],
  '-1': ['-1', 'disagree', 'disagreed', 'down', 'downvote', 'no', 'n', 'against', 'oppose', 'dislike', 'disliked', 'false', 'f', 'negative', 'en contra', 'non', 'contre', 'nein', 'dagegen', '👎'],
}; // prettier-ignore

const meaning = new Map(
  Object.entries(words).flatMap(([value, list]) => list.map((word) => [word, value] as const)),
);

/** 1, 0 or -1 of a word that usually means it; the cell itself when it means nothing known. */
export function voteValue(cell: string): string {
  const word = cell.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\.0+$/, '');
  return meaning.get(word) ?? cell;
}
