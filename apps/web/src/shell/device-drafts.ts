/** What a device keeps of a draft. `synced` is false until the server has the same text. */
export interface DeviceDraft {
  content: string;
  synced: boolean;
}

const place = 'upwell.draft.';

function namesBelow(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(start));
  } catch {
    return [];
  }
}

/** Drafts in this browser, apart for each member who uses it. A browser that stores nothing keeps none. */
export function deviceDrafts(memberId: string) {
  const nameOf = (key: string) => `${place}${memberId}.${key}`;
  return {
    read(key: string): DeviceDraft | undefined {
      try {
        return (JSON.parse(localStorage.getItem(nameOf(key)) ?? 'null') as DeviceDraft | null) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key: string, draft: DeviceDraft): boolean {
      try {
        localStorage.setItem(nameOf(key), JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    remove(key: string): void {
      try {
        localStorage.removeItem(nameOf(key));
      } catch {
        // Nothing was kept, then.
      }
    },
    /** At sign-out: whoever uses the device next finds nothing. What the server does not have stays the only copy. */
    forget(): void {
      for (const name of namesBelow(nameOf(''))) {
        const key = name.slice(nameOf('').length);
        if (this.read(key)?.synced) this.remove(key);
      }
    },
  };
}
