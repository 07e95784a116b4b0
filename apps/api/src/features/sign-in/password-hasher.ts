import { createHash, randomBytes } from 'node:crypto';
import { hash, hashRaw, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { limits } from '@upwell/contract';
import { Config } from '../../platform/config/config.ts';
import type { PreparedPassword } from '../people/index.ts';
import { Turnstile } from '../../platform/queueing/turnstile.ts';

const ARGON2ID = 2;
/** What OWASP recommends: 19 MiB, two passes, one lane. */
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const CHEAP = { ...COST, memoryCost: 64, timeCost: 1 };
/** Each takes its 19 MiB and one core for some 20 ms. */
const AT_ONCE = 2;
const SALT_BYTES = 16;

/** argon2id, two at once at most, so that a crowd at the door costs neither memory nor the whole machine. */
@Injectable()
export class PasswordHasher {
  private readonly turnstile = new Turnstile(AT_ONCE);
  private readonly cost: typeof COST;
  /** Made at start, so that the first unknown address takes no longer than the next. */
  private readonly nobodys: Promise<string>;

  constructor(config: Config) {
    this.cost = config.isTest ? CHEAP : COST;
    this.nobodys = hash(randomBytes(SALT_BYTES), this.cost);
  }

  async prepare(password: string, salt: string): Promise<PreparedPassword> {
    return {
      hash: await this.turnstile.pass(() => hash(password, this.cost)),
      fingerprint: await this.fingerprint(password, salt),
    };
  }

  /** Stands for a password where equal inputs must be recognised; as slow to guess as the stored hash. */
  async fingerprint(password: string, salt: string): Promise<string> {
    const bytes = createHash('sha256').update(salt).digest().subarray(0, SALT_BYTES);
    const raw = await this.turnstile.pass(() => hashRaw(password, { ...this.cost, salt: bytes }));
    return raw.toString('base64url');
  }

  /** Whether the password belongs to the hash. Without a hash the answer is no, and takes the same time. */
  async verify(stored: string | null, password: string): Promise<boolean> {
    // Nothing longer was ever accepted; hashing it would only cost time.
    const tried = password.slice(0, limits.password.max + 1);
    const against = stored ?? (await this.nobodys);
    const fits = await this.turnstile.pass(() => verify(against, tried));
    return stored !== null && fits;
  }
}
