import { tell } from '../live/index.ts';
import { say } from '../messages/use-translation.ts';

/** Browsers hand their clipboard only to pages under https; inside a plain network the old way still works. */
function copyTheOldWay(text: string): boolean {
  const field = Object.assign(document.createElement('textarea'), { value: text });
  field.style.cssText = 'position:fixed;opacity:0';
  document.body.append(field);
  const { activeElement } = document;
  field.select();
  const done = document.execCommand?.('copy') ?? false;
  field.remove();
  (activeElement as HTMLElement | null)?.focus?.({ preventScroll: true });
  return done;
}

/** Copies the whole address of a place in the application, and says so. */
export async function copyLink(path: string): Promise<void> {
  const link = new URL(path, location.origin).href;
  const done = navigator.clipboard
    ? await navigator.clipboard.writeText(link).then(
        () => true,
        () => false,
      )
    : copyTheOldWay(link);
  tell(say(done ? 'link.copied' : 'link.notCopied', { link }));
}
