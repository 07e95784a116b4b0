/** Collects the values of a statement while its text is put together: `add` gives the placeholder to write. */
export class Params {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
