import { filled, noteSentences, type NoteCode, type Params } from './import-sentences.ts';

export interface Note {
  code: NoteCode;
  params: Params;
  times: number;
}

/** Counts what was mended while reading a file, by what it says. */
export class Notes {
  private readonly notes = new Map<string, Note>();

  add(code: NoteCode, times = 1, params: Params = {}): void {
    if (times <= 0) return;
    const key = params['field'] === undefined ? code : `${code} ${params['field']}`;
    const note = this.notes.get(key);
    if (note) note.times += times;
    else this.notes.set(key, { code, params, times });
  }

  /** Most frequent first. */
  all(): Note[] {
    return [...this.notes.values()].sort((a, b) => b.times - a.times);
  }
}

export const noteSentence = ({ code, params }: Note): string => filled(noteSentences[code], params);
