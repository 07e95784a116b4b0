/** Parts of a tsquery in the text that PostgreSQL reads; an empty part asks for nothing. */
export const anyOf = (parts: readonly string[]): string => joined(parts, ' | ');
export const allOf = (parts: readonly string[]): string => joined(parts, ' & ');
export const noneOf = (part: string): string => (part ? `!${part}` : '');

/** One lexeme as it stands, whatever its letters mean to a tsquery. */
export const lexeme = (word: string): string => `'${word.replace(/['\\]/g, '$&$&')}'`;

function joined(parts: readonly string[], sign: string): string {
  const said = [...new Set(parts.filter(Boolean))];
  return said.length > 1 ? `(${said.join(sign)})` : said[0] ? `(${said[0]})` : '';
}
