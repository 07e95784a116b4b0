import { expect, test } from '@jest/globals';
import { markdownEdit, type Tool } from './markdown-edits.ts';

/** Brackets of the kind ⟦…⟧ mark the selection, before and after. */
function use(tool: Tool, marked: string): string {
  const from = marked.indexOf('⟦');
  const text = marked.replace('⟦', '').replace('⟧', '');
  const to = marked.indexOf('⟧') - 1;
  const edit = markdownEdit(tool, { text, from, to }, 'words');
  const after = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  const [start, end] = edit.select;
  return `${after.slice(0, start)}⟦${after.slice(start, end)}⟧${after.slice(end)}`;
}

test.each<[Tool, string, string]>([
  ['bold', 'a ⟦b⟧ c', 'a **⟦b⟧** c'],
  ['bold', 'a **⟦b⟧** c', 'a ⟦b⟧ c'],
  ['italic', '⟦⟧', '*⟦words⟧*'],
  ['code', 'x ⟦y⟧', 'x `⟦y⟧`'],
  ['code', '⟦a\nb⟧', '```\n⟦a\nb⟧\n```'],
  ['list', 'one ⟦⟧two', '- one two⟦⟧'],
  ['list', 'x\n⟦one\ntwo⟧\ny', 'x\n⟦- one\n- two⟧\ny'],
  ['quote', '⟦> one\n> two⟧', '⟦one\ntwo⟧'],
  ['link', 'see ⟦this⟧', 'see [this](⟦https://⟧)'],
  ['link', '⟦https://example.org/a⟧', '[⟦words⟧](https://example.org/a)'],
])('%s turns %j into %j', (tool, before, after) => {
  expect(use(tool, before)).toBe(after);
});
