const TEXT = 0x81;

/** A whole, unmasked text frame as RFC 6455 writes it; servers never mask. */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = TEXT;
  if (head === 2) frame[1] = length;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, head);
  return frame;
}

/** Listeners of a channel mostly call their subscription alike; of more names than this each gets a frame of its own. */
const MOST_KEPT = 64;

/** An answer that was executed and serialised once, in frames that differ only in the id of the subscription. */
export class SharedAnswer {
  private readonly frames = new Map<string, Buffer>();

  constructor(
    private readonly json: string,
    /** Members for whom it does not hold. */
    readonly exceptions: ReadonlySet<string>,
  ) {}

  /** The bytes for subscriptions of that id, made once. */
  frameFor(id: string): Buffer {
    const kept = this.frames.get(id);
    if (kept) return kept;
    const frame = textFrame(`{"id":${JSON.stringify(id)},"type":"next","payload":${this.json}}`);
    if (this.frames.size < MOST_KEPT) this.frames.set(id, frame);
    return frame;
  }
}

/** The frames of several answers as one piece for each id. */
export class BatchFrames {
  private readonly pieces = new Map<string, Buffer>();

  constructor(private readonly batch: readonly { answer: SharedAnswer }[]) {}

  for(id: string): Buffer {
    const kept = this.pieces.get(id);
    if (kept) return kept;
    const frames = this.batch.map(({ answer }) => answer.frameFor(id));
    const piece = frames.length === 1 ? frames[0]! : Buffer.concat(frames);
    if (this.pieces.size < MOST_KEPT) this.pieces.set(id, piece);
    return piece;
  }
}
