import { of, type LanguageWords } from './language-words.ts';

export const english: LanguageWords = {
  lang: 'en',
  small:
    of(`the of and to in a is for we that with on at it our by from or as this be are not have when so they but if can
    there all more would every who which their before after`),
  content:
    of(`meeting team form time request shift office patient training system report customer safety work plan email
    equipment phone appointment budget schedule printer queue repair order process reception file delivery invoice parking
    kitchen visitor building access password approval waiting room bus road water energy light heating desk laptop software
    update manager colleague night ward bed nurse doctor library book archive street bridge pipe leak sensor meter bicycle
    vehicle fuel garage depot driver passenger ticket machine counter citizen permit application signature stamp paper
    folder cabinet letter stock storage shelf label box recycling waste cleaning noise window door elevator stairs ramp
    wheelchair hearing sign language translation website search menu button screen calendar holiday absence sick leave
    childcare canteen lunch coffee break uniform glove mask helmet ladder tool drill workshop spare part supplier contract
    tender price saving cost measure survey feedback complaint idea pilot trial checklist handover briefing notice board
    newsletter mentor apprentice onboarding interview certificate course`),
  heads: of(
    `ban cor del fen gar hol jam kel lor mar nor pel quin ros sal tor ul ver wes yar bri clo dra fle gri plo sta tre`,
  ),
  middles: of(`a e i o u an en in er or al il ar et`),
  ends: of(`ing er tion ment ness ed ly able ity ist ure age ive al`),
};
