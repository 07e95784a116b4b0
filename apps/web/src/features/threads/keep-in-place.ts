/** Where the eyes are, as a share of the window's height: a little above its middle. */
const eyes = [0.4, 0.3, 0.5, 0.2];
const short = 800;

/** What is being read or written: the field with the caret, else the comment before the reader's eyes. */
function whatIsRead(thread: HTMLElement): Element | undefined {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement && thread.contains(activeElement)) return activeElement;
  const { left, width } = thread.getBoundingClientRect();
  for (const share of eyes) {
    const found = document.elementFromPoint?.(left + width / 2, window.innerHeight * share);
    const comment = found?.closest('[data-comment]');
    if (comment && thread.contains(comment)) return comment;
  }
  return undefined;
}

/**
 * Call it just before something is put into a thread: what is being read stays where it is on the screen, whatever
 * grows above it; for as long as an answer may take. Browsers do this by themselves in part, and not all of them.
 */
export function keepInPlace(thread: HTMLElement | null, patience = short): void {
  const anchor = thread && whatIsRead(thread);
  if (!anchor) return;
  let top = anchor.getBoundingClientRect().top;
  // Called after layout and before paint, so nobody sees it move.
  const grown = new ResizeObserver(() => {
    // What was read is no longer there: nothing to hold on to.
    if (!anchor.isConnected) return;
    const gap = anchor.getBoundingClientRect().top - top;
    if (Math.abs(gap) > 0.5) window.scrollBy({ top: gap, behavior: 'instant' });
  });
  const scrolled = () => {
    if (anchor.isConnected) top = anchor.getBoundingClientRect().top;
  };
  grown.observe(thread);
  // Two helpers would correct each other.
  document.documentElement.style.overflowAnchor = 'none';
  addEventListener('scroll', scrolled, { passive: true });
  setTimeout(() => {
    grown.disconnect();
    document.documentElement.style.overflowAnchor = '';
    removeEventListener('scroll', scrolled);
  }, patience);
}

/** The comment that is read or answered; at the form below all of them the last one; above them none. */
export function commentBeingRead(thread: HTMLElement | null): string | undefined {
  const read = thread && whatIsRead(thread);
  if (!read) return undefined;
  const last = () => [...thread.querySelectorAll<HTMLElement>('[data-comment]')].at(-1);
  return (read.closest<HTMLElement>('[data-comment]') ?? last())?.dataset['comment'];
}
