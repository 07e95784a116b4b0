/**
 * What English words mean, as directions: GloVe (J. Pennington, R. Socher, C. Manning, EMNLP 2014), made smaller by
 * `tools/distil-vectors.ts`. Each word has `size` numbers of one byte; similar words point the same way.
 */
export class WordVectors {
  private readonly places = new Map<string, number>();
  private readonly numbers: Int8Array;
  readonly size: number;

  /** File: two 32-bit numbers (words, size), the words joined by line feeds up to a zero byte, then the numbers of each word. */
  constructor(file: Uint8Array) {
    const head = new DataView(file.buffer, file.byteOffset, 8);
    const count = head.getUint32(0, true);
    this.size = head.getUint32(4, true);
    const end = file.indexOf(0, 8);
    const words = new TextDecoder().decode(file.subarray(8, end)).split('\n');
    if (words.length !== count || file.length !== end + 1 + count * this.size)
      throw new Error('This is no file of word vectors, or it is cut off.');
    words.forEach((word, place) => this.places.set(word, place));
    this.numbers = new Int8Array(file.buffer, file.byteOffset + end + 1, count * this.size);
  }

  /** Where a word stands in the file; undefined when it is not known. */
  placeOf(word: string): number | undefined {
    return this.places.get(word);
  }

  /** Adds the direction of the word at a place, so many times. */
  addTo(sum: Float32Array, place: number, times: number): void {
    const { numbers, size } = this;
    const from = place * size;
    for (let n = 0; n < size; n += 1) sum[n]! += times * numbers[from + n]!;
  }

  /** How much the words at two places point the same way, from -1 to 1. */
  closeness(one: number, other: number): number {
    const { numbers, size } = this;
    const [p, q] = [one * size, other * size];
    let dot = 0;
    let left = 0;
    let right = 0;
    for (let n = 0; n < size; n += 1) {
      const x = numbers[p + n]!;
      const y = numbers[q + n]!;
      dot += x * y;
      left += x * x;
      right += y * y;
    }
    return dot / Math.sqrt(left * right || 1);
  }
}
