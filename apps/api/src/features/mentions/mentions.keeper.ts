import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { FactListeners } from '../../platform/acts/fact-listeners.ts';
import type { Fact } from '../../platform/acts/fact.ts';
import { Database } from '../../platform/database/database.ts';
import { mentionsIn } from '../../platform/markdown/markdown.ts';

/** People one text may mention; whoever writes more names than these is read by nobody sooner. */
const MOST = 50;

type SubjectKind = 'idea' | 'comment' | 'answer';

/** Facts that bring a text, and what kind of text it is. */
const texts: Record<string, SubjectKind> = {
  'idea.posted': 'idea',
  'idea.edited': 'idea',
  'comment.posted': 'comment',
  'comment.edited': 'comment',
  'idea.answered': 'answer',
};

/** The fact that tells of people who were not mentioned in that text before. */
export const MENTIONED_FACT = 'mention.made';

/** Keeps who is mentioned where, in the act that writes the text, so that no text and its mentions ever differ. */
@Injectable()
export class MentionsKeeper implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly listeners: FactListeners,
  ) {}

  onModuleInit(): void {
    this.listeners.within(Object.keys(texts), (fact, act) => this.keep(fact, act));
  }

  private async keep({ action, subjectId, facts }: Fact, act: Act): Promise<void> {
    const kind = texts[action]!;
    const mentioned = mentionsIn(String(facts['body'] ?? '')).slice(0, MOST);
    if (mentioned.length === 0 && !isRewording(action, facts)) return;
    const ideaId = kind === 'comment' ? await this.ideaOf(subjectId) : subjectId;
    await this.takeBack(kind, subjectId, mentioned, act.at);
    const memberIds = await this.add(kind, subjectId, ideaId, mentioned, act.at);
    if (memberIds.length === 0) return;
    act.record(MENTIONED_FACT, kind, subjectId, { memberIds, ideaId });
  }

  private async ideaOf(commentId: string): Promise<string> {
    const row = await this.database.row<{ ideaId: string }>(
      `select idea_id as "ideaId" from comments where id = $1`,
      [commentId],
    );
    return row!.ideaId;
  }

  /** Gives those who were never mentioned in this text before. Placeholders and those who left are nobody to call. */
  private async add(
    kind: SubjectKind,
    subjectId: string,
    ideaId: string,
    memberIds: string[],
    at: Date,
  ): Promise<string[]> {
    if (memberIds.length === 0) return [];
    const rows = await this.database.rows<{ id: string; isNew: boolean }>(
      `insert into mentions (subject_kind, subject_id, member_id, idea_id, mentioned_at)
       select $1, $2, m.id, $3, $4 from members m where m.id = any($5) and m.is_active and not m.is_placeholder
       on conflict (subject_kind, subject_id, member_id) do update set taken_back_at = null
       returning member_id as id, mentioned_at = $4 as "isNew"`,
      [kind, subjectId, ideaId, at, memberIds],
    );
    return rows.filter(({ isNew }) => isNew).map(({ id }) => id);
  }

  private async takeBack(kind: SubjectKind, subjectId: string, kept: string[], at: Date): Promise<void> {
    await this.database.rows(
      `update mentions set taken_back_at = $4
       where subject_kind = $1 and subject_id = $2 and not (member_id = any($3)) and taken_back_at is null`,
      [kind, subjectId, kept, at],
    );
  }
}

/** Only a text that was there before can lose a mention. */
const isRewording = (action: string, facts: Fact['facts']): boolean =>
  action === 'idea.edited' || action === 'comment.edited' || Number(facts['version'] ?? 1) > 1;
