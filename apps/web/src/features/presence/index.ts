import { lazy } from 'react';
import { bringWords } from '../../messages/bring-words.ts';
import { presence } from '../../messages/en/presence.ts';

bringWords({ presence });

export { PresenceLine } from './PresenceLine.tsx';
export { saysWriting, saysWritten } from './writing-signal.ts';

/** A chunk of its own, for the settings. */
export const PresenceChoice = lazy(() => import('./PresenceChoice.tsx'));
