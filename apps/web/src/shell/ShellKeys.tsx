import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router';
import { useKeys } from './keys.ts';
import { useInnerLinks } from './use-inner-links.ts';
import { useViewer } from './viewer.ts';

const KeyboardHelp = lazy(() => import('./KeyboardHelp.tsx'));

export interface ShellKeysProps {
  helpOpen: boolean;
  onHelp: (open: boolean) => void;
}

/** The keys that work on every page, and the list of all keys. */
export function ShellKeys({ helpOpen, onHelp }: ShellKeysProps) {
  const navigate = useNavigate();
  useInnerLinks();
  const { can } = useViewer();
  const keys = { c: () => can.postIdea && void navigate('/new'), '?': () => onHelp(true) };
  useKeys(keys, window);
  return <Suspense>{helpOpen && <KeyboardHelp onClose={() => onHelp(false)} />}</Suspense>;
}
