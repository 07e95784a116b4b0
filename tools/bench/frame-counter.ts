/** Counts the frames of one WebSocket without looking into them; what a reader costs must not hide what the server costs. */
export class FrameCounter {
  /** Bytes of the present frame that are still to come. */
  private left = 0;
  /** The beginning of a frame head that was cut by the end of a packet. */
  private cut: Buffer | null = null;
  private opcode = 0;
  private text: Buffer[] | null = null;

  private readonly onText: (text: string | null) => void;
  private readonly onPing: () => void;
  private readonly reads: boolean;

  constructor(
    onText: (text: string | null) => void,
    onPing: () => void,
    /** Whether the words are wanted as well; costs time. */
    reads: boolean,
  ) {
    this.onText = onText;
    this.onPing = onPing;
    this.reads = reads;
  }

  take(part: Buffer): void {
    let data = this.cut ? Buffer.concat([this.cut, part]) : part;
    this.cut = null;
    while (data.length > 0) {
      if (this.left === 0) {
        const head = headOf(data);
        if (!head) {
          this.cut = Buffer.from(data);
          return;
        }
        this.opcode = data[0]! & 0x0f;
        this.left = head.length;
        this.text = this.reads ? [] : null;
        data = data.subarray(head.bytes);
        if (this.left === 0) this.end();
        continue;
      }
      const taken = Math.min(this.left, data.length);
      // What came lies in a buffer that the next packet overwrites.
      this.text?.push(Buffer.from(data.subarray(0, taken)));
      this.left -= taken;
      data = data.subarray(taken);
      if (this.left === 0) this.end();
    }
  }

  private end(): void {
    if (this.opcode === 1) this.onText(this.text && Buffer.concat(this.text).toString());
    else if (this.opcode === 9) this.onPing();
  }
}

function headOf(data: Buffer): { bytes: number; length: number } | null {
  if (data.length < 2) return null;
  const short = data[1]! & 0x7f;
  if (short < 126) return { bytes: 2, length: short };
  if (short === 126) return data.length < 4 ? null : { bytes: 4, length: data.readUInt16BE(2) };
  return data.length < 10 ? null : { bytes: 10, length: Number(data.readBigUInt64BE(2)) };
}

/** A frame as clients send it; the mask of zeros leaves the words as they are. */
export function maskedFrame(opcode: number, words: string): Buffer {
  const data = Buffer.from(words);
  const head = data.length < 126 ? Buffer.alloc(6) : Buffer.alloc(8);
  head[0] = 0x80 | opcode;
  if (data.length < 126) head[1] = 0x80 | data.length;
  else {
    head[1] = 0x80 | 126;
    head.writeUInt16BE(data.length, 2);
  }
  return Buffer.concat([head, data]);
}
