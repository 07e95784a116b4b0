import { expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import { BatchFrames, SharedAnswer, textFrame } from './frames.ts';

const { Sender } = createRequire(import.meta.url)('ws') as {
  Sender: { frame(data: Buffer, options: object): Buffer[] };
};

test.each([0, 1, 125, 126, 65_535, 65_536, 200_000])(
  'a frame of %d letters is what ws would send',
  (length) => {
    const text = 'é'.repeat(Math.floor(length / 2)) + 'e'.repeat(length % 2);
    const theirs = Buffer.concat(
      Sender.frame(Buffer.from(text), { fin: true, opcode: 1, mask: false, readOnly: false, rsv1: false }),
    );
    expect(textFrame(text).equals(theirs)).toBe(true);
  },
);

test('an answer is framed once for each id', () => {
  const answer = new SharedAnswer('{"data":1}', new Set());
  expect(answer.frameFor('1')).toBe(answer.frameFor('1'));
  expect(answer.frameFor('a "quoted" id').subarray(2).toString()).toBe(
    '{"id":"a \\"quoted\\" id","type":"next","payload":{"data":1}}',
  );
});

test('answers of one moment go out as one piece, in their order', () => {
  const batch = ['{"data":1}', '{"data":2}'].map((json) => ({ answer: new SharedAnswer(json, new Set()) }));
  const frames = new BatchFrames(batch);
  expect(frames.for('1').equals(Buffer.concat(batch.map(({ answer }) => answer.frameFor('1'))))).toBe(true);
  expect(frames.for('1')).toBe(frames.for('1'));
  expect(frames.for('2')).not.toEqual(frames.for('1'));
});
