export { Closeness } from './closeness.ts';
export { profileOf, type Profile } from './profile.ts';
export { tellingWords, type TellingWord } from './telling-words.ts';
export { textWords, type Text, type TextWords } from './text-words.ts';
export { WordSpread } from './word-spread.ts';
export { WordVectors } from './word-vectors.ts';
