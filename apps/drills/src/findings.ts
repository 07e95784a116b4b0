/** What a drill caused, saw and must keep; prints itself, and tells at the end whether the drill has passed. */
export class Findings {
  private readonly broken: string[] = [];

  private readonly print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.print = print;
  }

  /** Everything that was not kept so far. */
  get failures(): readonly string[] {
    return this.broken;
  }

  /** A fault and how often it bit. None at all is a failure: a drill that hurts nobody proves nothing. */
  caused(what: string, times: number): void {
    this.print(`caused     ${times} ${what}`);
    if (times === 0) this.fail(`did not bite: no ${what}`);
  }

  measured(what: string): void {
    this.print(`measured   ${what}`);
  }

  /** What must be true. */
  keeps(sentence: string, isKept: boolean, found: unknown = ''): void {
    const seen = found === '' ? '' : `: ${typeof found === 'string' ? found : JSON.stringify(found)}`;
    this.print(`${isKept ? 'kept  ' : 'BROKEN'}     ${sentence}${seen}`);
    if (!isKept) this.fail(sentence + seen);
  }

  /** A deliberately wrong variant; that it is caught shows that the right one could have failed. */
  control(wrong: string, isCaught: boolean, found: string): void {
    this.print(
      `${isCaught ? 'control' : 'BROKEN '}    ${wrong}: ${isCaught ? 'caught' : 'NOT caught'} (${found})`,
    );
    if (!isCaught) this.fail(`the control was not caught: ${wrong}`);
  }

  fail(sentence: string): void {
    this.broken.push(sentence);
  }
}
