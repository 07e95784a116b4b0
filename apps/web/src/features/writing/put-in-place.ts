/**
 * Puts words in place of others in a text field that somebody may be typing in: the caret stays where it is, the
 * browser's own undo takes it back where it can, and the form hears of it as of any other input.
 */
export function putInPlace(field: HTMLTextAreaElement, from: number, to: number, insert: string): void {
  const { selectionStart, selectionEnd } = field;
  if (document.activeElement === field && insert) {
    const moved = (caret: number) =>
      caret <= from ? caret : caret >= to ? caret + insert.length - (to - from) : from + insert.length;
    field.setSelectionRange(from, to);
    const typed = document.execCommand?.('insertText', false, insert) ?? false;
    field.setSelectionRange(
      typed ? moved(selectionStart) : selectionStart,
      typed ? moved(selectionEnd) : selectionEnd,
    );
    if (typed) return;
  }
  field.setRangeText(insert, from, to, 'preserve');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
