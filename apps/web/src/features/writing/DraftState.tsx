import { SaveState } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import type { DraftState as State } from './use-draft.ts';

const sentences = {
  saving: 'draft.saving',
  saved: 'draft.saved',
  'device-only': 'draft.deviceOnly',
} as const;

/** Says quietly whether the draft is kept, and where. */
export function DraftState({ state }: { state: State }) {
  const { t } = useTranslation('writing');
  return state === 'none' ? null : <SaveState state={state} label={t(sentences[state])} />;
}
