/** Something that has happened, as an act recorded it; what listeners of other features hear. */
export interface Fact {
  /** Id of the record; the same each time the fact is told. */
  id: string;
  at: Date;
  /** The member who acted; null when nobody was signed in. */
  actorId: string | null;
  /** In the past tense, such as `comment.posted`. */
  action: string;
  subjectKind: string;
  subjectId: string;
  /** Plain data, as the action records it. */
  facts: Record<string, unknown>;
}
