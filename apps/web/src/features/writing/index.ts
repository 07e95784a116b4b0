import { bringWords } from '../../messages/bring-words.ts';
import { writing } from '../../messages/en/writing.ts';

bringWords({ writing });

export { Conflict } from './Conflict.tsx';
export { DraftState } from './DraftState.tsx';
export { MarkdownField, type MarkdownFieldProps } from './MarkdownField.tsx';
export { ReasonForm } from './ReasonForm.tsx';
export { SideDrawer } from './SideDrawer.tsx';
export { useDraft, type Draft } from './use-draft.ts';
export { useGrowing } from './use-growing.ts';
export { useTurnAway } from './use-turn-away.ts';
export { usePresentText } from './use-present-text.ts';
export { Wordings, type Wording } from './Wordings.tsx';
