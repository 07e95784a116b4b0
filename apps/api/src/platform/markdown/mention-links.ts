import type MarkdownIt from 'markdown-it';

type Renderer = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Renderer['parse']>[number];

const profile = /^\/people\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** Name of the attribute that holds the id of the member a link mentions. */
export const MENTIONED = 'data-member';

/**
 * A mention is a link to a profile whose words begin with @, such as `[@Ada Min](/people/…)`: stable when the name changes,
 * readable in any other place. The core rule marks such links.
 */
export function markMentions(renderer: Renderer): void {
  renderer.core.ruler.push('mark_mentions', (state) => {
    for (const { children } of state.tokens)
      children?.forEach((token, n) => {
        const [, memberId] = profile.exec(hrefOf(token)) ?? [];
        if (memberId && children[n + 1]?.content.startsWith('@')) token.attrSet(MENTIONED, memberId);
      });
  });
}

const hrefOf = (token: Token): string => (token.type === 'link_open' ? String(token.attrGet('href')) : '');

/** Ids of the members that a parsed text mentions, each once; what is quoted mentions nobody, nor does code, which holds no links. */
export function mentionedIn(tokens: readonly Token[]): string[] {
  const found = new Set<string>();
  let quoted = 0;
  for (const { type, children } of tokens) {
    if (type === 'blockquote_open') quoted += 1;
    if (type === 'blockquote_close') quoted -= 1;
    for (const token of (quoted === 0 && children) || []) {
      const memberId = token.attrGet(MENTIONED);
      if (memberId) found.add(String(memberId));
    }
  }
  return [...found];
}
