import { newId } from '../database/ids.ts';

/** One line for a topic's log: a kind and ids, never text or names, so that a replay shows the present rows. */
export interface LogEntry {
  topic: string;
  kind: string;
  subject: Record<string, string | number | boolean>;
}

/** One line for the records: what was done to what, as plain data. */
export interface RecordEntry {
  id: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  facts: Record<string, unknown>;
}

/** What a use-case says while it works; the helper writes it all in the use-case's own transaction. */
export class Act {
  readonly entries: LogEntry[] = [];
  readonly records: RecordEntry[] = [];
  readonly states: string[] = [];

  constructor(
    /** The moment of the whole act. */
    readonly at: Date,
  ) {}

  /** Tells the live readers of a topic that something happened. */
  tell(topic: string, kind: string, subject: LogEntry['subject']): void {
    this.entries.push({ topic, kind, subject });
  }

  /** Tells that a state (such as a count) moved; readers fetch the newest, no entry is kept. */
  tellState(topic: string): void {
    this.states.push(topic);
  }

  /** Keeps an audit record. */
  record(action: string, subjectKind: string, subjectId: string, facts: Record<string, unknown> = {}): void {
    this.records.push({ id: newId(), action, subjectKind, subjectId, facts });
  }
}
