import { readerLocale } from '@upwell/ui';

const locale = readerLocale();
const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const oneDigitAlways = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const signed = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const share = new Intl.NumberFormat(locale, { style: 'percent' });

/** Times the usual support: 2.0 says that it is no 2.4. */
export const times = (value: number): string => oneDigitAlways.format(value);
export const tenths = (value: number): string => oneDigit.format(value);
export const hundredths = (value: number): string => twoDigits.format(value);
/** A correlation: what matters is on which side of nothing it stands. */
export const correlation = (value: number): string => signed.format(value);
export const percent = (value: number): string => share.format(value);
