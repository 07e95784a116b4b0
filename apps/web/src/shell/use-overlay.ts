import { useLocation, useNavigate, useSearchParams } from 'react-router';

const name = 'show';
const subject = 'of';

/**
 * What is open over the page: a drawer or a dialog, kept in the address as `?show=history&of=…`, so that it can be
 * linked to and back closes it.
 */
export function useOverlay() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const state = useLocation().state as { overlay?: boolean } | null;

  return {
    shown: params.get(name),
    of: params.get(subject),
    open(what: string, about?: string) {
      const next = new URLSearchParams(params);
      next.set(name, what);
      if (about) next.set(subject, about);
      else next.delete(subject);
      setParams(next, { state: { overlay: true } });
    },
    close() {
      // Opened here: the page below is one step back. Reached by a link: the page below takes its place.
      if (state?.overlay) return void navigate(-1);
      const next = new URLSearchParams(params);
      next.delete(name);
      next.delete(subject);
      setParams(next, { replace: true });
    },
  };
}
