import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  Closeness,
  profileOf,
  tellingWords,
  textWords,
  WordSpread,
  WordVectors,
  type Text,
} from './index.ts';

const vectors = new WordVectors(readFileSync(new URL('../vectors/english.vectors', import.meta.url)));
const text = (title: string, body = '', lang = 'en'): Text => ({ title, body, lang });

const corpus = [
  text('Mend the lift in the east wing', 'It stops between floors and patients wait.'),
  text('Covered parking for bicycles', 'Those who cycle to work get wet saddles.'),
  text('Replace the printer on the third floor', 'It jams twice a day.'),
  text('Shorter meetings in the morning', 'Half an hour is enough for most meetings.'),
  text('Better coffee in the kitchen', 'The machine is twenty years old.'),
  text('Ban cars from the yard', 'Children cross it in the morning.'),
];
const spread = new WordSpread();
for (const one of corpus) spread.learn(textWords(one, 'en'));

function closest(asked: Text, ideas = corpus, known: WordVectors | null = vectors): string[] {
  const profile = (one: Text) => profileOf(textWords(one, 'en'), spread, known);
  const closeness = new Closeness(profile(asked), spread, known);
  return ideas
    .map((one) => ({ title: one.title, closeness: closeness.to(profile(one)) }))
    .filter(({ closeness: found }) => found > 0.1)
    .sort((one, other) => other.closeness - one.closeness)
    .map(({ title }) => title);
}

describe('closeness', () => {
  test('a text is as close to itself as can be, and closer than to any other', () => {
    for (const one of corpus) {
      const profile = profileOf(textWords(one, 'en'), spread, vectors);
      expect(new Closeness(profile, spread, vectors).to(profile)).toBeCloseTo(1, 5);
      expect(closest(one)[0]).toBe(one.title);
    }
  });

  test('forms of a word are the same word', () => {
    expect(closest(text('Printers replaced, please'))[0]).toBe('Replace the printer on the third floor');
    const spanish = [text('Aparcamientos para bicicletas', '', 'es'), text('Reuniones cortas', '', 'es')];
    expect(closest(text('Un aparcamiento de bicicleta', '', 'es'), spanish)[0]).toBe(spanish[0]!.title);
    const german = [text('Kürzere Besprechungen', '', 'de'), text('Neue Drucker', '', 'de')];
    expect(closest(text('Die Besprechung', '', 'de'), german)).toEqual([german[0]!.title]);
  });

  test('words that mean nearly the same bring texts together, and only the vectors know', () => {
    const asked = text('Fewer vehicles');
    expect(closest(asked)[0]).toBe('Ban cars from the yard');
    expect(closest(asked, corpus, null)).toEqual([]);
  });

  test('a typo is forgiven by its letters', () => {
    expect(closest(text('Shorter meetigns'))[0]).toBe('Shorter meetings in the morning');
  });

  test('nothing in common is zero, and no text is no mistake', () => {
    expect(closest(text('zzz qqq'))).toEqual([]);
    expect(closest(text(''))).toEqual([]);
    expect(closest(text('the and of'))).toEqual([]);
  });
});

describe('telling words', () => {
  test('are rare ones first, of the title before those of the body', () => {
    const words = textWords(text('Coffee in the morning', 'A machine for meetings'), 'en');
    const telling = tellingWords(words, profileOf(words, spread, null), spread, 3);
    expect(telling.map(({ plain }) => plain)).toEqual(['coffee', 'morning', 'machine']);
    expect(telling[1]!.share).toBeCloseTo(2 / 6);
  });

  test('are none that say nothing in another language, when a text does not say in which it is', () => {
    const words = textWords(text('Café en la oficina'), 'en');
    const telling = tellingWords(words, profileOf(words, spread, null), spread, 9);
    expect(telling.map(({ plain }) => plain).sort()).toEqual(['cafe', 'oficina']);
  });
});

describe('the file of vectors', () => {
  test('is refused when it is cut off', () => {
    const file = readFileSync(new URL('../vectors/english.vectors', import.meta.url));
    expect(file.length).toBeLessThan(15 * 1024 * 1024);
    expect(() => new WordVectors(file.subarray(0, file.length - 1))).toThrow('cut off');
  });

  test('knows that lifts are elevators rather than bananas', () => {
    const [lift, elevator, banana] = ['lift', 'elevator', 'banana'].map((word) => vectors.placeOf(word)!);
    expect(vectors.closeness(lift!, elevator!)).toBeGreaterThan(vectors.closeness(lift!, banana!));
  });
});
