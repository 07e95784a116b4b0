/** A way to the other nodes. What it carries may be lost: whoever waits for it also looks for itself. */
export interface Carrier {
  /** Connects and goes on connecting; `returned` is called whenever something may have been missed. Does not wait for the other side. */
  open(hear: (payload: string) => void, returned: () => void): void;
  /** Rejects, within a bounded time, when it was not carried. */
  carry(payload: string): Promise<void>;
  close(): Promise<void>;
}
