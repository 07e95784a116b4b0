import { standingTexts } from './balance.ts';
import { CommentWriters } from './comment-writers.ts';
import type { Findings } from './findings.ts';
import type { Place } from './town.ts';

const COUNT = 6;

/** A control: people whose program makes up a fresh key for each try. After a lost answer they must be seen doubling. */
export class KeylessWriters {
  private readonly place: Place;
  private readonly ideaIds: string[];
  private readonly writers: CommentWriters;

  private constructor(place: Place, ideaIds: string[], address: () => string) {
    this.place = place;
    this.ideaIds = ideaIds;
    this.writers = new CommentWriters({
      members: place.organisation.members,
      count: COUNT,
      ideaIds,
      address,
      keyFor: ({ text, tries }) => `drill-${tries}-${text}`,
    });
  }

  static async start(place: Place, address: () => string): Promise<KeylessWriters> {
    return new KeylessWriters(place, await place.postIdeas(1), address);
  }

  /** Comments that stand there more than once. */
  async doubled(): Promise<number> {
    const standing = await standingTexts(this.place.databaseUrl, this.ideaIds);
    return [...standing.values()].filter(({ length }) => length > 1).length;
  }

  end(): Promise<void> {
    return this.writers.end();
  }

  async control(findings: Findings): Promise<void> {
    const doubled = await this.doubled();
    findings.control('writers with a fresh key for each try', doubled > 0, `${doubled} comments doubled`);
  }
}
