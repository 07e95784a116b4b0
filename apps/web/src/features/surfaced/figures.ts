import { readerLocale } from '@upwell/ui';

const locale = readerLocale();
const oneDigit = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const twoDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const share = new Intl.NumberFormat(locale, { style: 'percent' });

/** Times the usual support. */
export const times = (value: number): string => oneDigit.format(value);
export const writers = {
  correlation: (value: number): string => signed.format(value),
  hundredths: (value: number): string => twoDigits.format(value),
  percent: (value: number): string => share.format(value),
  tenths: (value: number): string => oneDigit.format(value),
};
