import { Injectable, Logger } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';
import { Config } from '../config/config.ts';
import { newId } from '../database/ids.ts';
import { NodeHealth } from '../http/node-health.ts';

const PULSE_MS = 1_000;
const PATIENCE_MS = 400;
/** A network that swallowed the connections does not close them: after so many lost pulses they are made anew. */
const LOST_PULSES = 5;

/**
 * The two connections to Redis, and whether they work: each second a pulse is published, and it has to come back through
 * the subscription. One that does not answer is left alone until a pulse comes back; nobody waits for it meanwhile.
 */
@Injectable()
export class RedisLink {
  /** For plain commands; null without a Redis. */
  readonly commands: Redis | null;
  readonly prefix: string;
  private readonly logger = new Logger('Redis');
  private readonly subscriber: Redis | null;
  private readonly pulseChannel = newId();
  private timer: NodeJS.Timeout | null = null;
  private well = false;
  private lost = 0;

  constructor(config: Config, health: NodeHealth) {
    this.prefix = config.redis?.prefix ?? '';
    const connect = (options: RedisOptions) => config.redis && new Redis(config.redis.url, options);
    const options: RedisOptions = {
      lazyConnect: true,
      connectTimeout: PULSE_MS,
      commandTimeout: PATIENCE_MS,
      enableOfflineQueue: false,
      autoResubscribe: false,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(100 * times, PULSE_MS),
    };
    this.commands = connect(options);
    this.subscriber = connect(options);
    if (config.redis) health.watch('redis', () => this.well);
  }

  /** Whether the last pulse came back. */
  get isWell(): boolean {
    return this.well;
  }

  open(hear: (payload: string) => void, returned: () => void): void {
    const { commands, subscriber } = this;
    if (!commands || !subscriber) return;
    // What goes wrong is told by the pulse; without somebody to hear them, errors would end the process.
    for (const connection of [commands, subscriber]) connection.on('error', () => undefined);
    const pulse = this.channel(`pulse:${this.pulseChannel}`);
    subscriber.on('ready', () => {
      subscriber.subscribe(this.channel('bell'), pulse).catch(() => undefined);
    });
    subscriber.on('message', (channel, payload) =>
      channel === pulse ? this.revive(returned) : hear(payload),
    );
    const beat = () => {
      this.lost += 1;
      if (this.lost > 1) this.faint('no pulse');
      if (this.lost % LOST_PULSES === 0) for (const one of [commands, subscriber]) one.disconnect(true);
      commands.publish(pulse, '').catch(() => undefined);
    };
    commands.on('ready', beat);
    this.timer = setInterval(beat, PULSE_MS);
    this.timer.unref();
    for (const connection of [commands, subscriber]) connection.connect().catch(() => undefined);
  }

  async publish(payload: string): Promise<void> {
    if (!this.commands || !this.well) throw new Error('Redis does not answer');
    try {
      await this.commands.publish(this.channel('bell'), payload);
    } catch (error) {
      this.faint((error as Error).message);
      throw error;
    }
  }

  /** No farewell: one that does not answer must not keep us. */
  async close(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.commands?.disconnect();
    this.subscriber?.disconnect();
  }

  private channel(name: string): string {
    return `${this.prefix}${name}`;
  }

  private revive(returned: () => void): void {
    this.lost = 0;
    if (this.well) return;
    this.well = true;
    this.logger.log('Redis carries the bell.');
    returned();
  }

  private faint(why: string): void {
    if (!this.well) return;
    this.well = false;
    this.logger.warn(`Redis does not answer (${why}); PostgreSQL carries the bell meanwhile.`);
  }
}
