import { balance, headOf } from './balance.ts';
import { CommentWriters, type WritersWish } from './comment-writers.ts';
import type { Findings } from './findings.ts';
import { LiveReader, type ReaderWish } from './live-reader.ts';
import type { Place } from './town.ts';
import { NotInTime, until } from './waiting.ts';
import { Voters } from './voters.ts';

const WARM = 20;
const WARM_MS = 30_000;
const CAUGHT_UP_MS = 20_000;
/** Counts are exact so long after the last vote. */
const COUNTED_MS = 3_000;

export interface TrafficWish extends Partial<
  Pick<WritersWish, 'keyFor' | 'patienceMs' | 'restMs' | 'textOf'>
> {
  /** Where the n-th person sends the next thing. */
  address: (n: number) => string;
  /** Where the n-th reader reads, when that is elsewhere. */
  readAt?: (n: number) => string;
  writers?: number;
  voters?: number;
  readers?: number;
}

/** A busy thread: people write and vote, others have it open and hear everything. */
export class Traffic {
  readonly ideaId: string;
  readonly writers: CommentWriters;
  readonly voters: Voters;
  readonly readers: LiveReader[];
  /** The control beside the readers: one that asks from the present head after each loss. */
  readonly forgetful: LiveReader;
  private readonly place: Place;

  private constructor(place: Place, ideaId: string, wish: TrafficWish) {
    this.place = place;
    this.ideaId = ideaId;
    const { members, founder } = place.organisation;
    const { writers = 6, voters = 3, readers = 6, address, readAt = address } = wish;
    const reader = (n: number, control: Pick<ReaderWish, 'resumes' | 'mayReturn'> = {}) =>
      new LiveReader({
        member: n % 2 ? founder : members[n % members.length]!,
        ideaId,
        address: () => readAt(n),
        ...control,
      });
    this.readers = Array.from({ length: readers }, (_, n) => reader(n));
    this.forgetful = reader(0, { resumes: false, mayReturn: () => this.hasSomethingToMiss() });
    let turn = 0;
    const next = () => address((turn += 1));
    this.writers = new CommentWriters({ ...wish, members, count: writers, ideaIds: [ideaId], address: next });
    this.voters = new Voters(members.slice(0, voters), ideaId, next);
  }

  /** Resolves when everybody is at it. */
  static async start(place: Place, wish: TrafficWish): Promise<Traffic> {
    const [ideaId] = await place.postIdeas(1);
    const traffic = new Traffic(place, ideaId!, wish);
    await until(
      'everybody writes and hears',
      () =>
        traffic.writers.acknowledged.length >= WARM &&
        [...traffic.readers, traffic.forgetful].every(({ events }) => events > 0),
      WARM_MS,
    );
    return traffic;
  }

  get inFlight(): number {
    return this.writers.inFlight + this.voters.inFlight;
  }

  get triedAgain(): number {
    return this.writers.triedAgain + this.voters.triedAgain;
  }

  /** Cuts the socket of the forgetful reader, in whatever state the others' are. */
  forget(): void {
    this.forgetful.drop();
  }

  hold(): void {
    this.writers.shift.hold();
    this.voters.shift.hold();
  }

  goOn(): void {
    this.writers.shift.goOn();
    this.voters.shift.goOn();
  }

  /** Resolves when so many more comments are acknowledged than at the call: the fault is over, the next may come. */
  async moves(comments = 5): Promise<void> {
    const before = this.writers.acknowledged.length;
    await until('writing goes on', () => this.writers.acknowledged.length >= before + comments, WARM_MS);
  }

  /** Readers that have not heard everything that stands in the log. */
  async behind(): Promise<LiveReader[]> {
    const head = await headOf(this.place.databaseUrl, this.ideaId);
    return this.readers.filter((reader) => reader.head < head);
  }

  /** Resolves with how long it took until every reader had heard all that is in the log; writers must rest meanwhile. */
  async complete(deadlineMs: number): Promise<number> {
    const began = performance.now();
    await until(
      'every reader has heard everything',
      async () => (await this.behind()).length === 0,
      deadlineMs,
    );
    return performance.now() - began;
  }

  /** Milliseconds between the answer to a comment's writer and its being heard, for each reader, of what was written since then. */
  lateness(since: number): number[] {
    const now = performance.now();
    return this.writers.acknowledged
      .filter(({ acknowledgedAt }) => acknowledgedAt >= since)
      .flatMap(({ text, acknowledgedAt }) =>
        this.readers.map(({ heardAt }) => (heardAt.get(text) ?? now) - acknowledgedAt),
      );
  }

  /** Ends the writing, waits for the readers, and weighs everything. */
  async weigh(findings: Findings, { hasFaults = true } = {}): Promise<void> {
    await Promise.all([this.writers.end(), this.voters.end()]);
    if (hasFaults)
      findings.caused('comments and votes sent again until they were acknowledged', this.triedAgain);
    findings.measured(
      `${this.writers.acknowledged.length} comments and ${this.voters.acknowledged} votes acknowledged`,
    );
    const { place, ideaId } = this;
    await balance(findings, place.databaseUrl, [ideaId], { writers: this.writers, voters: this.voters });
    await this.weighReaders(findings);
  }

  close(): void {
    for (const reader of [...this.readers, this.forgetful]) reader.close();
  }

  private async weighReaders(findings: Findings): Promise<void> {
    await this.complete(CAUGHT_UP_MS).catch((error: unknown) => {
      if (!(error instanceof NotInTime)) throw error;
    });
    const texts = this.writers.acknowledged.map(({ text }) => text);
    const { readers } = this;
    const sum = (figure: (reader: LiveReader) => number) =>
      readers.reduce((all, one) => all + figure(one), 0);
    const found = {
      heard: sum(({ events }) => events),
      connections: sum(({ connections }) => connections),
      missed: sum((reader) => missedBy(reader, texts)),
      gaps: sum(({ gaps }) => gaps),
      repeats: sum(({ repeats }) => repeats),
      resyncs: sum(({ resyncs }) => resyncs),
      refusals: sum(({ refusals }) => refusals.length),
    };
    findings.keeps(
      `all ${readers.length} readers heard everything once, in order`,
      found.missed + found.gaps + found.repeats + found.resyncs + found.refusals === 0,
      found,
    );
    const votes = () => readers.map(({ counts }) => counts?.votes);
    const areRight = () => votes().every((count) => count === this.voters.standing);
    await until('the counts are right', areRight, COUNTED_MS).catch(() => null);
    findings.keeps('all readers see the votes that stand', areRight(), votes().join(' '));
  }

  /** A loss that is over before anything happens costs nobody anything: the control comes back when others have heard more. */
  private hasSomethingToMiss(): Promise<unknown> {
    return until('others have heard more', () => this.furthest() > this.forgetful.head, CAUGHT_UP_MS).catch(
      () => null,
    );
  }

  private furthest(): number {
    return Math.max(...this.readers.map(({ head }) => head));
  }

  /** The control: whoever does not resume must have missed something. */
  controlForgetful(findings: Findings): void {
    const { events, resyncs } = this.forgetful;
    const missed = this.furthest() - (events - resyncs);
    findings.control('a reader that does not resume after a loss', missed > 0, `missed ${missed} events`);
  }
}

function missedBy(reader: LiveReader, texts: string[]): number {
  return texts.filter((text) => !reader.texts.has(text)).length;
}
