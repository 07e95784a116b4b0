/** Markdown written inside indented code: takes away the indentation and the blank lines around it. */
export function markdown(text: TemplateStringsArray): string {
  const lines = (text[0] ?? '').split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const indentation = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return lines
    .map((line) => line.slice(indentation).trimEnd())
    .join('\n')
    .trim();
}
