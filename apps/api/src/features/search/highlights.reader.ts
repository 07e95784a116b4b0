import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { Database } from '../../platform/database/database.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

/** A text in which the words asked for are to be marked. */
export interface Passage {
  /** Plain, without Markdown. */
  text: string;
  lang: string | null;
  /** The whole text, or the parts around the words. */
  whole: boolean;
}

export interface TextPiece {
  text: string;
  isMatch: boolean;
}

/** Signs that no text keeps, so that what stands between them is surely ours. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const SIGNS = /[\uE000\uE001]/g;
const OPTIONS = `StartSel=${OPEN}, StopSel=${CLOSE}`;
const WHOLE = `${OPTIONS}, HighlightAll=true`;
const PARTS = `${OPTIONS}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`;

/** Marks words by the rules of each text's language; all passages of an operation in one statement. */
@Injectable()
export class HighlightsReader {
  constructor(private readonly database: Database) {}

  loader(request: RequestContext, marks: string[]): DataLoader<Passage, TextPiece[]> {
    return request.loader<Passage, TextPiece[]>(
      `search.highlights ${JSON.stringify(marks)}`,
      (passages) => this.mark(passages, marks),
      'patient',
    );
  }

  private async mark(passages: readonly Passage[], marks: string[]): Promise<TextPiece[][]> {
    if (marks.length === 0) return passages.map(({ text }) => [{ text, isMatch: false }]);
    const rows = await this.database.rows<{ marked: string }>(
      `select case when q.query is null then p.text else ts_headline(k.configuration, p.text, q.query, case when p.whole then $5 else $6 end) end as marked
       from unnest($1::text[], $2::text[], $3::boolean[]) with ordinality as p (text, lang, whole, place)
       cross join lateral (select search_configuration(p.lang) as configuration) k
       join (
         select c.configuration, string_agg(nullif(phraseto_tsquery(c.configuration, m)::text, ''), ' | ')::tsquery as query
         from unnest(array['upwell_simple', 'upwell_en', 'upwell_es', 'upwell_de', 'upwell_fr']::regconfig[]) as c (configuration)
         cross join unnest($4::text[]) m group by c.configuration) q on q.configuration = k.configuration
       order by p.place`,
      [
        passages.map(({ text }) => text.replace(SIGNS, '')),
        passages.map(({ lang }) => lang),
        passages.map(({ whole }) => whole),
        marks,
        WHOLE,
        PARTS,
      ],
    );
    return rows.map(({ marked }) => pieces(marked));
  }
}

function pieces(marked: string): TextPiece[] {
  return marked
    .split(OPEN!)
    .flatMap((part, n) => {
      if (n === 0) return [{ text: part, isMatch: false }];
      const [match = '', rest = ''] = part.split(CLOSE!);
      return [
        { text: match, isMatch: true },
        { text: rest, isMatch: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
