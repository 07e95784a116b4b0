import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  feedRounds,
  organisation as sampleCompany,
  story,
  type Act as StoryAct,
  type FeedRound,
} from '@upwell/sample-company';
import { clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { Turnstile } from '../../platform/queueing/turnstile.ts';
import { Organisation, SampleProgress } from '../organisation/index.ts';
import { MemberReader } from '../people/index.ts';
import { InProcessApi } from './in-process-api.ts';
import { SampleFeed } from './sample-feed.ts';
import { sampleOperations, SPACES, STAGES } from './sample-operations.ts';
import { SamplePerformer, UnknownKey } from './sample-performer.ts';
import { SetUpReader } from './set-up.reader.ts';
import { storyMoment } from './story-time.ts';

/** Acts under way at once; leaves most connections and one core to visitors. */
const AT_ONCE = 8;
/** Acts begun or waiting for an earlier one on the same idea. */
const LOOK_AHEAD = 40;
/** For an error that is neither a refusal nor a missing database. */
const MOST_TRIES = 20;
const WAIT_MS = 500;

type Step = StoryAct | FeedRound;

/** Writes the story of the sample in the background, through the public API, each act at its own moment, and what the feeds showed between them. */
@Injectable()
export class SampleFiller implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Sample');
  private running: Promise<void> | null = null;
  private stopping = false;
  private goOn: (() => void) | null = null;

  constructor(
    private readonly api: InProcessApi,
    private readonly database: Database,
    private readonly feed: SampleFeed,
    private readonly members: MemberReader,
    private readonly progress: SampleProgress,
    private readonly reader: SetUpReader,
  ) {}

  /** Begins, or goes on after a start cut short: what was written already answers from the kept outcome. */
  start(madeAt: Date, acts: readonly StoryAct[] = story()): void {
    if (this.running) return;
    this.goOn = () => this.start(madeAt, acts);
    this.stopping = false;
    this.progress.share = 0;
    this.running = this.fill(madeAt, acts)
      .then((isComplete) => isComplete && (this.goOn = null))
      .catch((error: Error) =>
        this.logger.error(`The sample is not complete; the next start goes on. ${error.stack}`),
      )
      .finally(() => {
        this.running = null;
        this.progress.share = null;
      })
      .then(() => undefined);
  }

  /** Lets the acts under way end and begins no further one. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  /** Goes on after a `stop` that led to nothing. */
  resume(): void {
    this.goOn?.();
  }

  /** Resolves when nothing is being written (any more). */
  async settled(): Promise<void> {
    await this.running;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  /** false when it was stopped before the end. */
  private async fill(madeAt: Date, acts: readonly StoryAct[]): Promise<boolean> {
    const steps = withFeedRounds(acts);
    const viewers = await this.viewers();
    const performer = await this.performer(viewers);
    const began = clock.now();
    let done = 0;
    let refused = 0;
    await inOrderOf(
      steps,
      ideasOf,
      () => this.stopping,
      async (step) => {
        const work = () =>
          step.act === 'feedRound'
            ? this.feed.show(step, viewers, (idea) => performer.idOf(idea))
            : performer.perform(step);
        if (!(await this.attempt(madeAt, step, work))) refused += 1;
        done += 1;
        this.progress.share = done / steps.length;
      },
    );
    if (done < steps.length) return false;
    await this.feed.close();
    await this.database
      .of(Organisation)
      .update({ id: true, isSample: true }, { sampleFilledAt: clock.now() });
    const seconds = ((clock.now().getTime() - began.getTime()) / 1000).toFixed(1);
    this.logger.log(`The sample is complete: ${done} steps in ${seconds} s, ${refused} refused.`);
    return true;
  }

  /** false when the act was refused, which is logged and must not keep the rest of the story from being told. */
  private async attempt(madeAt: Date, step: Step, work: () => Promise<void>): Promise<boolean> {
    for (let tries = 1; ; tries += 1)
      try {
        await clock.at(storyMoment(madeAt, step.minutesAgo), work);
        return true;
      } catch (error) {
        if (this.stopping && !(error instanceof DomainError)) throw error;
        const isFinal = error instanceof DomainError || error instanceof UnknownKey || tries >= MOST_TRIES;
        // A database that is coming back is waited for, however long that takes.
        if (isFinal && (await this.reader.databaseAnswers())) {
          const who =
            'by' in step ? `${step.by} could not ${step.act} ${step.idea}` : 'Feeds could not be shown';
          this.logger.warn(`${who}: ${(error as Error).message}`);
          return false;
        }
        await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      }
  }

  private async performer(viewers: ReadonlyMap<string, Viewer>): Promise<SamplePerformer> {
    const somebody = [...viewers.values()][0]!;
    const { stages } = await this.api.ask<{ stages: { id: string; key: string }[] }>(somebody, STAGES);
    const { spaces } = await this.api.ask<{ spaces: { id: string; name: string }[] }>(somebody, SPACES);
    const spaceIds = new Map(spaces.map(({ id, name }) => [name, id]));
    return new SamplePerformer(
      async (person, operation, input) => {
        const answer = await this.api.ask<Record<string, { id: string }>>(
          viewers.get(person)!,
          sampleOperations[operation],
          { input },
        );
        return answer[operation]!.id;
      },
      new Map(sampleCompany().spaces.map(({ key, name }) => [key, spaceIds.get(name)!])),
      new Map(stages.map(({ id, key }) => [key, id])),
    );
  }

  /** The people of the sample, as if each were signed in. */
  private async viewers(): Promise<Map<string, Viewer>> {
    const { people } = sampleCompany();
    const members = await this.members.byAddresses(people.map(({ email }) => email));
    const roles = await this.members.rolesOf(members.map(({ id }) => id));
    const byAddress = new Map(members.map((member) => [member.email, member]));
    return new Map(
      people.flatMap(({ key, email }) => {
        const member = byAddress.get(email);
        if (!member) return [];
        const { id, unitId, level } = member;
        return [[key, { memberId: id, sessionId: 'sample', unitId, level, roles: roles.get(id) ?? [] }]];
      }),
    );
  }
}

/** The rounds of the feed between the acts, as far as the story is told; what was seen comes before what was done in the same minute. */
function withFeedRounds(acts: readonly StoryAct[]): Step[] {
  const end = acts.at(-1)?.minutesAgo ?? Infinity;
  const rounds = feedRounds().filter(({ minutesAgo }) => minutesAgo >= end);
  return [...rounds, ...acts].sort((one, other) => other.minutesAgo - one.minutesAgo);
}

const ideasOf = (step: Step): string[] =>
  step.act === 'feedRound' ? [...new Set(step.looks.map(({ idea }) => idea))] : [step.idea];

/** Runs work for all items, some at once; those with a key in common strictly one after the other, and all nearly in order. */
async function inOrderOf<T>(
  items: readonly T[],
  keysOf: (item: T) => string[],
  isOver: () => boolean,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const turnstile = new Turnstile(AT_ONCE);
  const last = new Map<string, Promise<void>>();
  const open = new Set<Promise<void>>();
  for (const item of items) {
    while (open.size >= LOOK_AHEAD) await Promise.race(open);
    if (isOver()) break;
    const keys = keysOf(item);
    const done = Promise.all(keys.map((key) => last.get(key)))
      .then(() => turnstile.pass(async () => (isOver() ? undefined : work(item))))
      .finally(() => open.delete(done));
    for (const key of keys) last.set(key, done);
    open.add(done);
  }
  await Promise.all(open);
}
