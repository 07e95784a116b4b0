const place = 'upwell.searches.';
const kept = 8;

/** What a member looked for in this browser, newest first. A browser that stores nothing keeps none. */
export function recentSearches(memberId: string) {
  const name = place + memberId;
  const read = (): string[] => {
    try {
      const found: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
      return Array.isArray(found) ? found.filter((one) => typeof one === 'string').slice(0, kept) : [];
    } catch {
      return [];
    }
  };
  return {
    read,
    note(query: string): void {
      const words = query.trim();
      if (words.length < 2) return;
      // What was typed on the way to it is not kept beside it.
      const others = read().filter((other) => !words.toLowerCase().startsWith(other.toLowerCase()));
      try {
        localStorage.setItem(name, JSON.stringify([words, ...others].slice(0, kept)));
      } catch {
        // Then it is not kept.
      }
    },
    forget(): void {
      try {
        localStorage.removeItem(name);
      } catch {
        // Nothing was kept, then.
      }
    },
  };
}
