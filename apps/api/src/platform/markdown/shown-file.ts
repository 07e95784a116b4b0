/** What a text needs to know of a file of our own to show it. */
export interface ShownFile {
  id: string;
  name: string;
  type: string;
  bytes: number;
  /** Edges in pixels; null unless it is a picture. */
  width: number | null;
  height: number | null;
}

/** Files by id; one that is not in it cannot be shown. */
export type ShownFiles = ReadonlyMap<string, ShownFile>;

const OWN = /^\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]|$)/i;
const MENTIONED = /\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/gi;

/** The id in an address of ours; null for any other address. */
export const fileAt = (address: string): string | null => OWN.exec(address)?.[1]?.toLowerCase() ?? null;

/** Ids of the files a source may show, each once. */
export const filesIn = (source: string): string[] => [
  ...new Set([...source.matchAll(MENTIONED)].map(([, id]) => id!.toLowerCase())),
];
