import { within } from './waiting.ts';

const END_MS = 90_000;

/** Whether people go on with what they do: they may be held, let go again, and told to begin nothing new. */
export class Shift {
  goesOn = true;
  private held: Promise<void> = Promise.resolve();
  private letGo: () => void = () => {};

  /** Resolves while nobody is held; asked before anything is sent. */
  get isOn(): Promise<void> {
    return this.held;
  }

  /** Nobody sends anything, not even again, until `goOn`; what is under way may still end. */
  hold(): void {
    this.held = new Promise((resolve) => (this.letGo = resolve));
  }

  goOn(): void {
    this.letGo();
    this.held = Promise.resolve();
  }

  /** Nobody begins anything new; resolves when everything begun is done. Throws NotInTime, which says `what` was waited for. */
  async end(what: string, work: Promise<unknown>, deadlineMs = END_MS): Promise<void> {
    this.goesOn = false;
    this.goOn();
    await within(what, work, deadlineMs);
  }
}
