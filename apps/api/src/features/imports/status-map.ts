import { ImportRefused } from './imports.types.ts';

const FIRST_STAGE = 'submitted';

/** What the usual words mean; of "closed:answered" the first word counts when the whole is not listed. */
const usualWords: Record<string, string[]> = {
  submitted: ['submitted', 'new', 'open', 'published', 'active'],
  in_review: ['in review', 'review', 'under review', 'reviewing', 'in progress', 'considering'],
  piloting: ['piloting', 'pilot', 'trial'],
  adopted: ['adopted', 'approved', 'planned', 'started'],
  done: ['done', 'completed', 'implemented', 'finished'],
  declined: ['declined', 'rejected', 'refused', 'not planned'],
  parked: ['parked', 'archived', 'closed', 'on hold', 'postponed'],
};

/** Which stage a status of the source means. A given file counts alone; whatever it does not name is submitted, and counted. */
export class StatusMap {
  private readonly unknown = new Map<string, number>();
  private readonly stageByWord: Map<string, string>;

  /** Throws ImportRefused when the file names a stage that the organisation does not have. */
  constructor(
    private readonly given: Record<string, string> | null,
    stageKeys: string[],
  ) {
    const wrong = Object.entries(given ?? {}).find(([, key]) => !stageKeys.includes(key));
    if (wrong)
      throw new ImportRefused(
        `The status file sends "${wrong[0]}" to "${wrong[1]}", which is no stage. Stages are: ${stageKeys.join(', ')}.`,
      );
    this.stageByWord = new Map(
      Object.entries(usualWords).flatMap(([key, words]) =>
        stageKeys.includes(key) ? words.map((word) => [word, key] as const) : [],
      ),
    );
  }

  stageOf(status: string): string {
    if (!status) return FIRST_STAGE;
    const stage = this.given ? this.fromFile(status) : this.fromUsualWords(status);
    if (!stage) this.unknown.set(status, (this.unknown.get(status) ?? 0) + 1);
    return stage ?? FIRST_STAGE;
  }

  /** Most frequent first. */
  unmapped(): [status: string, times: number][] {
    return [...this.unknown].sort((a, b) => b[1] - a[1]);
  }

  private fromFile(status: string): string | undefined {
    return Object.hasOwn(this.given!, status) ? this.given![status] : undefined;
  }

  private fromUsualWords(status: string): string | undefined {
    const word = status.toLowerCase().replace(/[\s_-]+/g, ' ');
    return this.stageByWord.get(word) ?? this.stageByWord.get(word.split(':')[0]!.trim());
  }
}
