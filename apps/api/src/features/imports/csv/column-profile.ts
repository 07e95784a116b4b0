import { leadingNumbers, writtenDate, type DateOrder } from './written-date.ts';

const SAMPLES = 3;
const DISTINCT = 12;
const SAMPLE_LENGTH = 120;
/** Rows whose cells are looked at closely; days and months are compared in all. */
const CLOSE_LOOK = 2_000;

/** What the cells of a column look like, as plain data. */
export interface ColumnLook {
  name: string;
  /** Cells that are not empty. */
  filled: number;
  samples: string[];
  isDates: boolean;
  isAddresses: boolean;
  isNumbers: boolean;
  hasZonelessTimes: boolean;
  averageLength: number;
  /** The few different values of the column in small letters; null when there are many. */
  fewValues: string[] | null;
  /** Whether days and months stand side by side as numbers. */
  orderMatters: boolean;
  /** null when no row shows it: every day and month could change places. */
  dateOrder: DateOrder | null;
  likelyOrder: DateOrder;
}

/** Looks at the cells of a column, one after the other. */
export class ColumnProfile {
  private filled = 0;
  private readonly samples: string[] = [];
  private looked = 0;
  private dates = 0;
  private addresses = 0;
  private numbers = 0;
  private letters = 0;
  private readonly distinct = new Set<string>();
  private biggestFirst = 0;
  private biggestSecond = 0;
  private zoneless = 0;
  private halfDays = 0;

  constructor(private readonly name: string) {}

  add(cell: string): void {
    const text = cell.trim();
    if (!text) return;
    this.filled += 1;
    if (this.looked < CLOSE_LOOK) this.lookClosely(text);
    if (!this.mayBeDates) return;
    const numbers = leadingNumbers(text);
    if (!numbers) return;
    this.biggestFirst = Math.max(this.biggestFirst, numbers[0]);
    this.biggestSecond = Math.max(this.biggestSecond, numbers[1]);
  }

  private lookClosely(text: string): void {
    this.looked += 1;
    this.letters += text.length;
    if (this.samples.length < SAMPLES && !this.samples.includes(text.slice(0, SAMPLE_LENGTH)))
      this.samples.push(text.slice(0, SAMPLE_LENGTH).toWellFormed());
    if (this.distinct.size <= DISTINCT) this.distinct.add(text.toLowerCase());
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) this.addresses += 1;
    if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) this.numbers += 1;
    const date = writtenDate(text, 'day-month') ?? writtenDate(text, 'month-day');
    if (!date) return;
    this.dates += 1;
    if (date.time && date.offset === null) this.zoneless += 1;
    if (/\d\s*[ap]\.?\s?m\b/i.test(text)) this.halfDays += 1;
  }

  look(): ColumnLook {
    const dateOrder = this.dateOrder();
    return {
      name: this.name,
      filled: this.filled,
      samples: this.samples,
      isDates: this.most(this.dates),
      isAddresses: this.most(this.addresses),
      isNumbers: this.most(this.numbers),
      hasZonelessTimes: this.zoneless > 0,
      averageLength: this.looked === 0 ? 0 : this.letters / this.looked,
      fewValues: this.distinct.size <= DISTINCT ? [...this.distinct] : null,
      orderMatters: this.biggestFirst > 0,
      dateOrder,
      // Whoever writes half days mostly writes the month first.
      likelyOrder: dateOrder ?? (this.halfDays > 0 ? 'month-day' : 'day-month'),
    };
  }

  private dateOrder(): DateOrder | null {
    if (this.biggestFirst > 12 && this.biggestSecond <= 12) return 'day-month';
    if (this.biggestSecond > 12 && this.biggestFirst <= 12) return 'month-day';
    return null;
  }

  private get mayBeDates(): boolean {
    return this.dates > 0;
  }
  private most(count: number): boolean {
    return count > 0 && count >= this.looked * 0.8;
  }
}
