/** Counts what was mended while reading a file, by the sentence that tells of it. */
export class Notes {
  private readonly counts = new Map<string, number>();

  add(sentence: string, times = 1): void {
    if (times > 0) this.counts.set(sentence, (this.counts.get(sentence) ?? 0) + times);
  }

  /** Most frequent first. */
  list(): [sentence: string, times: number][] {
    return [...this.counts].sort((a, b) => b[1] - a[1]);
  }
}
