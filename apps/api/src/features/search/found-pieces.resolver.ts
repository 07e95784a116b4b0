import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { plainExcerpt } from '../../platform/markdown/markdown.ts';
import { Request } from '../../platform/viewer/current-viewer.ts';
import { HighlightsReader, type TextPiece } from './highlights.reader.ts';
import { FoundCommentType, FoundIdeaType, FoundMemberType, TextPieceType } from './search.schema.ts';

/** Characters of a text in which words are marked; a match further on is not shown. */
const READ = 4_000;
/** Shown of a text without a match. */
const UNMATCHED = 200;

@Resolver(() => FoundIdeaType)
export class FoundIdeaPiecesResolver {
  constructor(private readonly highlights: HighlightsReader) {}

  @ResolveField(() => [TextPieceType], { description: 'The title, its matches marked.' })
  titlePieces(
    @Parent() { idea, request }: FoundIdeaType,
    @Request() context: RequestContext,
  ): Promise<TextPiece[]> {
    const passage = { text: idea.title, lang: idea.lang, whole: true };
    return this.highlights.loader(context, request.marks).load(passage);
  }

  @ResolveField(() => [TextPieceType], {
    description: 'The parts of the body around the matches, or its beginning; without Markdown.',
  })
  bodyPieces(
    @Parent() { idea, request }: FoundIdeaType,
    @Request() context: RequestContext,
  ): Promise<TextPiece[]> {
    return partsOf(this.highlights, context, request.marks, idea.bodyMarkdown, idea.lang);
  }
}

@Resolver(() => FoundCommentType)
export class FoundCommentPiecesResolver {
  constructor(private readonly highlights: HighlightsReader) {}

  @ResolveField(() => [TextPieceType], { description: 'The parts around the matches; without Markdown.' })
  bodyPieces(
    @Parent() { row, request }: FoundCommentType,
    @Request() context: RequestContext,
  ): Promise<TextPiece[]> {
    return partsOf(this.highlights, context, request.marks, row.body, row.lang);
  }
}

@Resolver(() => FoundMemberType)
export class FoundMemberPiecesResolver {
  @ResolveField(() => [TextPieceType], { description: 'The name, the letters that were asked for marked.' })
  namePieces(@Parent() { member, request }: FoundMemberType): TextPiece[] {
    return markBeginnings(
      member.name,
      request.terms.flatMap(({ term, corrected }) => [...term.text.split(/\s+/), ...corrected]),
    );
  }
}

async function partsOf(
  highlights: HighlightsReader,
  context: RequestContext,
  marks: string[],
  markdown: string,
  lang: string | null,
): Promise<TextPiece[]> {
  const text = plainExcerpt(markdown, READ);
  const pieces = await highlights.loader(context, marks).load({ text, lang, whole: false });
  return pieces.some(({ isMatch }) => isMatch)
    ? pieces
    : [{ text: plainExcerpt(markdown, UNMATCHED), isMatch: false }];
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** In a name every word may be typed only halfway. */
function markBeginnings(name: string, words: string[]): TextPiece[] {
  const wanted = words.map(folded).filter(Boolean);
  return name
    .split(/(?<=[\s-])/)
    .flatMap((part): TextPiece[] => {
      const begun = wanted
        .filter((word) => folded(part).startsWith(word))
        .sort((a, b) => b.length - a.length)[0];
      if (!begun) return [{ text: part, isMatch: false }];
      // As many letters as were typed, with their accents.
      let end = begun.length;
      while (end < part.length && folded(part.slice(0, end)) !== begun) end += 1;
      return [
        { text: part.slice(0, end), isMatch: true },
        { text: part.slice(end), isMatch: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
