import { useLayoutEffect, useRef } from 'react';
import classes from './Markdown.module.css';

export interface MarkdownProps {
  /** HTML that the server rendered and sanitised; never anything else. */
  html: string;
  /** BCP 47 language of the text, so that it is hyphenated and read out right. */
  lang?: string | null;
  /** `compact` for comments. */
  size?: 'reading' | 'compact';
}

/** Wide tables and code scroll inside their own frame, which the keyboard must be able to reach. */
function makeScrollable(body: HTMLElement) {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.dataset.frame) continue;
    const frame = document.createElement('div');
    frame.dataset.frame = 'table';
    table.replaceWith(frame);
    frame.append(table);
  }
  for (const wide of body.querySelectorAll<HTMLElement>('[data-frame], pre')) {
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
  }
}

/** A member's text, typeset. */
export function Markdown({ html, lang, size = 'reading' }: MarkdownProps) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => makeScrollable(body.current!), [html]);
  return (
    <div
      ref={body}
      className={classes.markdown}
      data-size={size}
      lang={lang ?? undefined}
      dir="auto"
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
