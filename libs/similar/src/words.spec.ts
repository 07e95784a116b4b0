import { describe, expect, test } from '@jest/globals';
import { wordsOf } from './words.ts';

const stems = (text: string, language: string) => wordsOf(text, language).map(({ stem }) => stem);

describe('words', () => {
  test('have no accents, no case, no addresses, and no words that stand everywhere', () => {
    expect(
      wordsOf('The Café’s menu, see https://example.test/menu?a=1', 'en').map(({ plain }) => plain),
    ).toEqual(['cafe', 'menu', 'see']);
    expect(stems('Straße', 'de')).toEqual(stems('STRASSE', 'de'));
  });

  test.each([
    ['en', ['meeting', 'meetings'], ['relational', 'relate'], ['hopping', 'hop'], ['happy', 'happiness']],
    ['es', ['reunión', 'reuniones'], ['luz', 'luces'], ['corta', 'cortos']],
    ['de', ['Besprechung', 'Besprechungen'], ['Drucker', 'Druckern'], ['Jahr', 'Jahres']],
    ['fr', ['journal', 'journaux'], ['réunion', 'réunions']],
  ])('of %s in their forms have one stem', (language, ...pairs) => {
    for (const [one, other] of pairs) expect(stems(one!, language)).toEqual(stems(other!, language));
  });

  test('of a language without rules stay as they are', () => {
    expect(stems('Talot korkeat', 'fi')).toEqual(['talot', 'korkeat']);
  });
});
