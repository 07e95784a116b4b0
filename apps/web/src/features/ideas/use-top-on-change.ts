import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

/** Another order or filter is another list: it begins at its top, unless somebody comes back to it. */
export function useTopOnChange(list: string) {
  const type = useNavigationType();
  const shown = useRef(list);
  useEffect(() => {
    if (shown.current !== list && type !== 'POP') window.scrollTo(0, 0);
    shown.current = list;
  }, [list, type]);
}
