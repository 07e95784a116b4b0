import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';

/** Links to people inside members' texts are plain HTML; a plain click on one stays within the application. */
export function useInnerLinks() {
  const navigate = useNavigate();
  const follow = useEffectEvent((event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-member]');
    if (!link) return;
    event.preventDefault();
    void navigate(link.pathname);
  });
  useEffect(() => {
    const listen = (event: MouseEvent) => follow(event);
    document.addEventListener('click', listen);
    return () => document.removeEventListener('click', listen);
  }, []);
}
