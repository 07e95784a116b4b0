import { Title } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from '../messages/use-translation.ts';
import { useLocation } from 'react-router';
import { useOrganisationName } from './organisation.ts';
import classes from './PageTitle.module.css';
import { notePage } from './recent-pages.ts';

let arrivedAt: string | undefined;
/** Whether the heading that went away had the focus: the skeleton's, when the page itself is here. */
let leftBehind = false;

/** Focus goes to the heading after a navigation, but neither on the first load nor when somebody already works. */
function takeFocus(heading: HTMLElement) {
  const { activeElement } = document;
  const isBusy = activeElement?.closest('main, [role="dialog"]') && activeElement !== heading;
  if (!isBusy) heading.focus({ preventScroll: true });
}

export interface PageTitleProps {
  /** Words for the tab and the history; the heading too unless it has children. */
  title: string;
  children?: ReactNode;
  /** For pages whose heading would repeat what the navigation shows. */
  hidden?: boolean;
}

/** The page's h1. Names the tab, and receives focus when the page was navigated to. Every route shows one. */
export function PageTitle({ title, children, hidden }: PageTitleProps) {
  const { t } = useTranslation();
  const organisation = useOrganisationName();
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isNew = arrivedAt !== undefined && arrivedAt !== pathname;
    if (isNew || leftBehind) takeFocus(heading.current!);
    arrivedAt = pathname;
    leftBehind = false;
  }, [pathname]);
  useEffect(() => notePage({ path: pathname, title }), [pathname, title]);
  useLayoutEffect(() => {
    const own = heading.current;
    return () => {
      leftBehind = document.activeElement === own;
    };
  }, []);
  return (
    <>
      <title>{t('titleOf', { page: title, organisation })}</title>
      <Title order={1} ref={heading} tabIndex={-1} className={hidden ? classes.hidden : classes.title}>
        {children ?? title}
      </Title>
    </>
  );
}
