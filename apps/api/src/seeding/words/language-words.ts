/** What texts of one language are made of: `of` lists divided by blanks, most frequent first. */
export interface LanguageWords {
  lang: string;
  /** Words between the others; full text search drops most of them. */
  small: string[];
  /** What people talk about. */
  content: string[];
  /** Beginnings, middles and ends of further, invented words. */
  heads: string[];
  middles: string[];
  ends: string[];
}

export const of = (list: string): string[] => list.trim().split(/\s+/);
