import { lazy, Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { CommandPalette } from '../features/search/index.ts';
import { useKeys } from './keys.ts';
import { useInnerLinks } from './use-inner-links.ts';
import { useViewer } from './viewer.ts';

const KeyboardHelp = lazy(() => import('./KeyboardHelp.tsx'));

export interface ShellKeysProps {
  helpOpen: boolean;
  onHelp: (open: boolean) => void;
}

/** Ctrl K, or the same with Cmd; a field that has its own use for it keeps it. */
const asksForPalette = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  !event.shiftKey &&
  event.key.toLowerCase() === 'k' &&
  !event.defaultPrevented;

/** The keys that work on every page, the list of all keys, and the palette. */
export function ShellKeys({ helpOpen, onHelp }: ShellKeysProps) {
  const navigate = useNavigate();
  useInnerLinks();
  const { can } = useViewer();
  const [paletteOpen, setPaletteOpen] = useState(false);
  const keys = {
    c: () => can.postIdea && void navigate('/new'),
    '/': () => void navigate('/search'),
    '?': () => onHelp(true),
  };
  useKeys(keys, window);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!asksForPalette(event)) return;
      event.preventDefault();
      setPaletteOpen((open) => !open);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <Suspense>
      {helpOpen && <KeyboardHelp onClose={() => onHelp(false)} />}
      {paletteOpen && (
        <CommandPalette onClose={() => setPaletteOpen(false)} onKeyboardHelp={() => onHelp(true)} />
      )}
    </Suspense>
  );
}
