/**
 * The stem of an English word: M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, pp. 130-137.
 * Plurals, -ed and -ing first, then the longer endings, each only where enough of a word is left before it.
 */
const consonant = '[^aeiou]';
const vowel = '[aeiouy]';
const consonants = `${consonant}[^aeiouy]*`;
const vowels = `${vowel}[aeiou]*`;
/** Measure above zero, exactly one, above one: how many times a vowel is followed by a consonant. */
const hasOne = new RegExp(`^(${consonants})?${vowels}${consonants}`);
const hasExactlyOne = new RegExp(`^(${consonants})?${vowels}${consonants}(${vowels})?$`);
const hasMore = new RegExp(`^(${consonants})?${vowels}${consonants}${vowels}${consonants}`);
const hasVowel = new RegExp(`^(${consonants})?${vowel}`);
const endsShort = new RegExp(`^${consonants}${vowel}[^aeiouwxy]$`);

const longEndings: Record<string, string> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};
const secondStep =
  /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
const thirdStep = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
const fourthStep = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

export function porterStem(word: string): string {
  if (word.length < 3) return word;
  let stem = withoutPast(withoutPlural(word));
  const before = /^(.+?)y$/.exec(stem)?.[1];
  if (before && hasVowel.test(before)) stem = `${before}i`;
  for (const step of [secondStep, thirdStep]) {
    const [, head, ending] = step.exec(stem) ?? [];
    if (head && hasOne.test(head)) stem = head + longEndings[ending!]!;
  }
  return withoutLastE(withoutLast(stem));
}

function withoutPlural(word: string): string {
  if (/.(ss|i)es$/.test(word)) return word.slice(0, -2);
  return /.[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  const agreed = /^(.+?)eed$/.exec(word)?.[1];
  if (agreed) return hasOne.test(agreed) ? word.slice(0, -1) : word;
  const head = /^(.+?)(ed|ing)$/.exec(word)?.[1];
  if (!head || !hasVowel.test(head)) return word;
  if (/(at|bl|iz)$/.test(head)) return `${head}e`;
  if (/([^aeiouylsz])\1$/.test(head)) return head.slice(0, -1);
  return endsShort.test(head) ? `${head}e` : head;
}

function withoutLast(word: string): string {
  const head = fourthStep.exec(word)?.[1];
  if (head) return hasMore.test(head) ? head : word;
  const [, before, letter] = /^(.+?)(s|t)ion$/.exec(word) ?? [];
  return before && hasMore.test(before + letter!) ? before + letter! : word;
}

function withoutLastE(word: string): string {
  const head = /^(.+?)e$/.exec(word)?.[1];
  const shorter =
    head && (hasMore.test(head) || (hasExactlyOne.test(head) && !endsShort.test(head))) ? head : word;
  return /ll$/.test(shorter) && hasMore.test(shorter) ? shorter.slice(0, -1) : shorter;
}
