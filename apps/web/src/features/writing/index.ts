import { bringWords } from '../../messages/bring-words.ts';
import { writing } from '../../messages/en/writing.ts';

bringWords({ writing });

export { DraftState } from './DraftState.tsx';
export { MarkdownField, type MarkdownFieldProps } from './MarkdownField.tsx';
export { useDraft, type Draft } from './use-draft.ts';
