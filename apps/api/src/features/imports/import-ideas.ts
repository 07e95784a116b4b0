import type pg from 'pg';
import { clock } from '../../platform/clock/clock.ts';
import { askToReadWaiting } from '../search/index.ts';
import { answerColumns, answerRow } from './answer.row.ts';
import { writeAnswers } from './answers.writer.ts';
import { commentColumns, commentRow } from './comment.row.ts';
import { writeComments } from './comments.writer.ts';
import type { CopyValue } from './copy-line.ts';
import { ideaColumns, ideaRow } from './idea.row.ts';
import { writeIdeas } from './ideas.writer.ts';
import type { ImportContext, Verdict } from './import-context.ts';
import { cancelOnAbort, inTransaction, openSession } from './import-session.ts';
import {
  ImportCancelled,
  type FileKind,
  type FileReport,
  type ImportReport,
  type ImportStep,
  type ImportWish,
  type SourceFile,
} from './imports.types.ts';
import { Notes } from './notes.ts';
import { participantColumns, participantRow } from './participant.row.ts';
import { writeParticipants } from './participants.writer.ts';
import { Progress } from './progress.ts';
import type { Refusal } from './refusal.ts';
import type { RefusalBook } from './refusals.ts';
import type { SourceRow } from './source-row.ts';
import { findSpace, type ImportSpace } from './space.writer.ts';
import { stageRows } from './stage-rows.ts';
import { StatusMap } from './status-map.ts';
import { recordImport, tellReaders } from './tell.writer.ts';
import { voteColumns, voteRow } from './vote.row.ts';
import { writeVotes } from './votes.writer.ts';

interface Reading {
  columns: string;
  read(row: SourceRow, statuses: StatusMap): CopyValue[] | Refusal;
  write(context: ImportContext): Promise<Verdict>;
}

const readings: Record<FileKind, Reading> = {
  ideas: { columns: ideaColumns, read: ideaRow, write: writeIdeas },
  comments: { columns: commentColumns, read: commentRow, write: writeComments },
  votes: { columns: voteColumns, read: voteRow, write: writeVotes },
  answers: { columns: answerColumns, read: answerRow, write: writeAnswers },
  participants: { columns: participantColumns, read: participantRow, write: writeParticipants },
};

/**
 * Brings the files of a source in: each is streamed into a temporary table, judged there and written in one transaction,
 * so that a file is taken whole or not at all, and a second run finds everything there. Throws ImportRefused, ImportCancelled.
 */
export async function importIdeas(
  databaseUrl: string,
  wish: ImportWish,
  refusals: RefusalBook,
  hear: (step: ImportStep) => void,
): Promise<ImportReport> {
  const client = await openSession(databaseUrl, wish.source);
  const stopListening = cancelOnAbort(databaseUrl, client, wish.signal);
  try {
    const run = new ImportRun(
      client,
      wish,
      refusals,
      hear,
      await findSpace(client, wish.space),
      await statusMap(client, wish),
    );
    return await run.all();
  } finally {
    stopListening();
    await refusals.close();
    await client.end();
  }
}

async function statusMap(client: pg.Client, { statuses }: ImportWish): Promise<StatusMap> {
  const { rows } = await client.query<{ key: string }>('select key from stages order by position');
  return new StatusMap(
    statuses,
    rows.map(({ key }) => key),
  );
}

class ImportRun {
  private readonly files: FileReport[] = [];
  private readonly now = clock.now();

  constructor(
    private readonly client: pg.Client,
    private readonly wish: ImportWish,
    private readonly refusals: RefusalBook,
    private readonly hear: (step: ImportStep) => void,
    private readonly space: ImportSpace,
    private readonly statuses: StatusMap,
  ) {}

  async all(): Promise<ImportReport> {
    try {
      for (const file of this.wish.files) this.files.push(await this.take(file));
    } finally {
      // Also when a later file failed: what the earlier ones brought is in the database.
      await this.close();
    }
    return this.report();
  }

  private async take(file: SourceFile): Promise<FileReport> {
    const { columns, read, write } = readings[file.kind];
    const { client, now, space, statuses } = this;
    const { source, dryRun } = this.wish;
    const notes = new Notes();
    const progress = new Progress(file, this.hear);
    const before = this.refusals.count;
    const refuse = (line: number, refusal: Refusal) => this.refusals.add(file.name, line, refusal);
    try {
      await stageRows(client, {
        file,
        columns,
        read: (row) => read(row, statuses),
        refuse,
        notes,
        progress,
        now,
        signal: this.wish.signal,
      });
      progress.writing();
      const verdict = await inTransaction(client, () =>
        write({ client, source, space, dryRun, now, notes, refuse }),
      );
      const { kind, name } = file;
      const refused = this.refusals.count - before;
      return {
        kind,
        name,
        rows: progress.rows,
        ...verdict,
        refused,
        seconds: progress.seconds,
        notes: notes.all(),
      };
    } catch (error) {
      // Whatever failed, it failed because the run was to stop.
      throw this.wish.signal?.aborted ? new ImportCancelled() : error;
    } finally {
      progress.stop();
    }
  }

  private async close(): Promise<void> {
    if (this.wish.dryRun || this.files.every(({ added }) => added === 0)) return;
    await inTransaction(this.client, async () => {
      await recordImport(this.client, this.report(), this.wish.actorId ?? null, this.now);
      await tellReaders(this.client, this.now);
      await askToReadWaiting(this.client);
    });
    // The planner should know at once what autovacuum would tell it in a minute.
    await this.client.query(
      'analyze ideas, idea_counts, idea_bylines, idea_tags, comments, votes, source_totals, members',
    );
  }

  private report(): ImportReport {
    const { source, dryRun } = this.wish;
    const { name, isNew } = this.space;
    return { source, space: { name, isNew }, dryRun, files: this.files, unmapped: this.statuses.unmapped() };
  }
}
