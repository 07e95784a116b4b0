/** Totals an import brought for an idea or a comment; never mixed into votes. */
export interface SourceTotals {
  sourceName: string;
  up: number | null;
  down: number | null;
  passes: number | null;
  url: string | null;
}

/** SQL that reads the totals of a row by its id, as JSON of the shape above; null for rows that were made here. */
export const sourceTotalsOf = (id: string): string => `(
  select json_build_object('sourceName', st.source_name, 'up', st.up, 'down', st.down, 'passes', st.passes, 'url', st.url)
  from source_totals st where st.subject_id = ${id})`;
