/** A new key for a new intent. */
export function newKey(): string {
  // randomUUID exists only on secure origins, and a pilot may run over plain http in a LAN.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/**
 * Remembers the keys of intents whose outcome is not known. The same input sent again carries the same key, so
 * the server can tell that it is the same act; another input, or an act whose outcome is known, gets a new one.
 */
export class IntentKeys {
  private readonly open = new Map<string, string>();

  keyFor(input: object): string {
    const text = JSON.stringify(input);
    const key = this.open.get(text) ?? newKey();
    this.open.set(text, key);
    return key;
  }

  /** The outcome is known: the same input is a new intent from now on. */
  settle(input: object): void {
    this.open.delete(JSON.stringify(input));
  }
}
