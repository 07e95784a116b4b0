/** Where a comment stands in the document. */
export const domId = (commentId: string) => `comment-${commentId}`;

export const elementOf = (commentId: string) => document.getElementById(domId(commentId));

/** Whether some of it can be seen. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Brings a comment to the reader and lets them go on from there. */
export function goToElement(element: HTMLElement) {
  // At once: a smooth ride over twenty comments makes people sick and never ends where it should.
  element.scrollIntoView({ block: element.offsetHeight > window.innerHeight * 0.8 ? 'start' : 'center' });
  element.focus({ preventScroll: true });
}

const frame = () => new Promise((go) => requestAnimationFrame(go));

/** Resolves once what has just been put into the cache is drawn: the client tells its components a moment later. */
export async function drawn(): Promise<void> {
  await frame();
  await frame();
}
