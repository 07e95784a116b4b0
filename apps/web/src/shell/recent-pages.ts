/** A page this tab has shown. */
export interface RecentPage {
  path: string;
  title: string;
}

const place = 'upwell.pages';
const kept = 12;
/** Where everybody is all the time, or has not come in yet. */
const unnoted = new Set(['/', '/search', '/sign-in']);

/** Pages of this tab, newest first; gone with the tab, and at sign-out. */
export function recentPages(): RecentPage[] {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '[]') as RecentPage[];
  } catch {
    return [];
  }
}

export function notePage(page: RecentPage): void {
  if (unnoted.has(page.path)) return;
  const others = recentPages().filter(({ path }) => path !== page.path);
  keep([page, ...others].slice(0, kept));
}

export const forgetPages = (): void => keep([]);

function keep(pages: RecentPage[]): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(pages));
  } catch {
    // A browser that stores nothing keeps none.
  }
}
