import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Comes to a section that the address names behind its #, once what it shows is there: what stands above has taken its
 * place by then. Give the ref to the section.
 */
export function useSection(name: string, isHere: boolean) {
  const { hash } = useLocation();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isHere && hash === `#${name}`) section.current?.scrollIntoView();
  }, [isHere, hash, name]);
  return section;
}
