import type { Edit } from './markdown-edits.ts';

/**
 * Types an edit into a text field as the person would, so that the browser's own undo takes it back. Returns the
 * new text where the browser cannot do that and the caller has to set it.
 */
export function applyEdit(
  field: HTMLTextAreaElement,
  { from, to, insert, select }: Edit,
): string | undefined {
  field.focus();
  field.setSelectionRange(from, to);
  const typed = document.execCommand?.('insertText', false, insert) ?? false;
  if (!typed) field.setRangeText(insert, from, to);
  field.setSelectionRange(...select);
  return typed ? undefined : field.value;
}
