import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { FactListeners } from '../../platform/acts/fact-listeners.ts';
import type { Fact } from '../../platform/acts/fact.ts';
import { Database } from '../../platform/database/database.ts';
import { filesIn } from '../../platform/markdown/shown-file.ts';

const written = ['idea.posted', 'idea.edited', 'comment.posted', 'comment.edited', 'idea.answered'];

/**
 * Attaches files to the ideas, answers and comments whose texts name them, in the act that wrote the text. Only who
 * sent a file can attach it. A link stays when a later wording leaves the file out: the earlier one still shows it.
 */
@Injectable()
export class FileLinks implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly facts: FactListeners,
  ) {}

  onModuleInit(): void {
    this.facts.within(written, (fact, act) => this.attach(fact, act));
  }

  private async attach(fact: Fact, act: Act): Promise<void> {
    const ids = filesIn(String(fact.facts['body'] ?? ''));
    if (ids.length === 0) return;
    const commentId = fact.subjectKind === 'comment' ? fact.subjectId : null;
    // Held, so that the daily round does not clear away what is being attached.
    const own = await this.database.rows<{ id: string }>(
      `select id from files where id = any($1::uuid[]) and uploader_id = $2 and purpose = 'attachment'
         and stored_at is not null and cleared_at is null order by id for share`,
      [ids, fact.actorId],
    );
    const linked = await this.database.rows<{ fileId: string; ideaId: string }>(
      `insert into file_links (file_id, idea_id, comment_id, linked_at)
       select file.id, coalesce((select idea_id from comments where id = $2), $3), $2, $4
       from unnest($1::uuid[]) as file(id) on conflict do nothing
       returning file_id as "fileId", idea_id as "ideaId"`,
      [own.map(({ id }) => id), commentId, commentId ? null : fact.subjectId, fact.at],
    );
    for (const { fileId, ideaId } of linked)
      act.record('file.attached', 'file', fileId, { ideaId, commentId });
  }
}
