/** Limits that both sides know: the server enforces them, the screens count towards them. */
export const limits = {
  idea: {
    /** Characters of a title; imported ideas may be shorter. */
    title: { min: 10, max: 120 },
    /** Characters of Markdown source. */
    body: { max: 20_000 },
    tags: { max: 5 },
    tag: { min: 2, max: 30 },
  },
  comment: { body: { max: 10_000 } },
  answer: { body: { max: 20_000 } },
  reason: { min: 3, max: 1_000 },
  member: { name: { min: 2, max: 120 }, title: { max: 120 }, email: { max: 254 } },
  password: { min: 10, max: 200 },
  unit: { name: { min: 2, max: 120 } },
  space: { name: { min: 2, max: 60 }, purpose: { max: 300 } },
  organisation: { name: { min: 2, max: 120 } },
  /** Rows one page may hold. */
  page: { max: 100 },
  /** Characters of an idempotency key. */
  idempotencyKey: { min: 8, max: 100 },
  /** A table handed in to be imported: bytes of the whole, and of each piece it is sent in. */
  tableFile: { name: { max: 200 }, bytes: { max: 100 * 1024 * 1024 }, piece: { max: 512 * 1024 } },
  draft: { key: { max: 100 }, content: { max: 50_000 } },
} as const;

/** What a member can add to a comment besides words; stored by key, drawn by the screens. */
export const reactionKeys = ['thumbs_up', 'heart', 'party', 'bulb', 'eyes', 'question'] as const;
export type ReactionKey = (typeof reactionKeys)[number];

/** Languages an organisation can be said to write in: those that search knows the words of. */
export const organisationLanguages = ['en', 'de', 'es', 'fr'] as const;

/** Languages the screens speak. A further one is a catalogue and its code here. */
export const screenLanguages = ['en'] as const;
