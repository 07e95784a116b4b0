import { Injectable } from '@nestjs/common';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { mailboxOf, type Mailbox } from '../mail/mail-header.ts';
import { rotationOf } from '../backup/rotation.ts';
import { backupSettings } from './backup-settings.ts';
import { fileSettings } from './file-settings.ts';
import { nodeSettings, rolesOf, type Role } from './node-settings.ts';

const flag = z.enum(['on', 'off']).transform((value) => value === 'on');

const entriesOf = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Such as 10.0.0.7, fd00::/8 or one of the names that the server knows for local ranges. */
function isAddressOrRange(entry: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(entry)) return true;
  const [address = '', bits, ...rest] = entry.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  return (
    isIP(address) > 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most))
  );
}

/** Every setting with its sentence; `docs/operating.md` lists the same, and a test compares the two. */
export const settings = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'])
    .default('production')
    .describe('In production the schema cannot be introspected and errors tell nothing of the inside.'),
  UPWELL_DATA: z
    .string()
    .default('data')
    .describe(
      'Folder for everything the installation keeps beside PostgreSQL, and for the embedded PostgreSQL itself.',
    ),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe(
      'A PostgreSQL 15 or newer to use instead of the embedded one, such as postgres://user:secret@host/upwell.',
    ),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(16)
    .describe('Connections each process opens to PostgreSQL at most.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe(
      'Address to listen on; beyond 127.0.0.1 it refuses to start while the sample organisation is there.',
    ),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(4400)
    .describe('Port to listen on; 0 takes a free one.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address people type; its origin is the only one that browsers may call from, and https makes cookies Secure.',
    ),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .refine((list) => entriesOf(list).every(isAddressOrRange), 'Invalid address or range')
    .describe(
      'Addresses or ranges of reverse proxies, separated by commas, whose X-Forwarded-For is believed.',
    ),
  ...nodeSettings,
  SAMPLE: flag
    .default(true)
    .describe(
      'Whether an empty embedded database is filled with the invented sample organisation (on or off).',
    ),
  SESSION_IDLE_HOURS: z.coerce
    .number()
    .min(0.01)
    .default(72)
    .describe('A session ends after so many hours without a request.'),
  SESSION_LIFE_DAYS: z.coerce
    .number()
    .min(0.01)
    .default(30)
    .describe('A session ends so many days after sign-in, used or not.'),
  SIGN_IN_TRIES: z.coerce
    .number()
    .int()
    .min(1)
    .default(10)
    .describe('Wrong passwords an account may get in 15 minutes; an address may send ten times as many.'),
  VOTES_GATHERED_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(100)
    .default(3)
    .describe(
      'Milliseconds for which votes are gathered to be written by one transaction; 0 writes each by itself, many times slower, to compare.',
    ),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      'Mail server, such as smtp://user:secret@mail.example.org:587?requireTLS=true; without one mails are shown to administrators and not sent.',
    ),
  MAIL_FROM: z
    .string()
    .refine((from) => mailboxOf(from) !== null, 'Invalid mailbox')
    .optional()
    .describe(
      'Sender of all mails, such as Upwell <upwell@example.org>; needed with SMTP_URL, and a mailbox that the mail server may send for.',
    ),
  MAIL_REPLY_TO: z
    .string()
    .refine((to) => mailboxOf(to) !== null, 'Invalid mailbox')
    .optional()
    .describe('Where answers to mails go; without it, to the sender.'),
  ...fileSettings,
  ...backupSettings,
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least urgent log line to write.'),
  LOG_FORMAT: z.enum(['json', 'pretty']).default('json').describe('json for machines, pretty for people.'),
  WEB_CLIENT: z
    .string()
    .default('dist/web')
    .describe('Folder with the built web client; empty serves the API alone.'),
});

type Settings = z.infer<typeof settings>;

/** What one setting needs of another. */
const missingBeside = (given: Record<string, unknown>): [name: string, message: string][] =>
  given['SMTP_URL'] && !given['MAIL_FROM'] ? [['MAIL_FROM', 'Missing while SMTP_URL is set']] : [];

/** Thrown at start when settings are wrong; its message lists every mistake at once. */
export class WrongSettings extends Error {}

/** The validated settings of this process, in the words of the code. */
@Injectable()
export class Config {
  constructor(private readonly values: Settings) {}

  /** Reads the environment; empty strings count as not set. Throws WrongSettings. */
  static from(env: Record<string, string | undefined>): Config {
    const given = Object.fromEntries(
      Object.entries(env).filter(([name, value]) => name in settings.shape && value),
    );
    const result = settings.safeParse(given);
    const mistakes = [
      ...(result.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message] as const),
      ...missingBeside(given),
    ];
    if (result.success && mistakes.length === 0) return new Config(result.data);
    const lines = mistakes.map(
      ([name, message]) =>
        `  ${name}: ${message}. ${settings.shape[name as keyof typeof settings.shape]?.description ?? ''}`,
    );
    throw new WrongSettings(`These settings are wrong:\n${lines.join('\n')}`);
  }

  get isProduction() {
    return this.values.NODE_ENV === 'production';
  }
  /** Tests hash passwords cheaply. */
  get isTest() {
    return this.values.NODE_ENV === 'test';
  }
  get dataFolder() {
    return resolve(this.values.UPWELL_DATA);
  }
  get databaseUrl() {
    return this.values.DATABASE_URL;
  }
  get databasePool() {
    return this.values.DATABASE_POOL;
  }
  /** Only an embedded database is filled with the sample. */
  get wantsSample() {
    return this.values.SAMPLE && !this.values.DATABASE_URL;
  }
  get host() {
    return this.values.HOST;
  }
  /** Whether only programs on this machine can connect. */
  get listensLocally() {
    return ['127.0.0.1', 'localhost', '::1'].includes(this.values.HOST);
  }
  get port() {
    return this.values.PORT;
  }
  get publicUrl() {
    return this.values.PUBLIC_URL;
  }
  get trustedProxies() {
    return entriesOf(this.values.TRUSTED_PROXIES);
  }
  /** Whether this process has a role. */
  does(role: Role): boolean {
    return rolesOf(this.values.ROLES).includes(role);
  }
  get drainMs() {
    return this.values.DRAIN_SECONDS * 1000;
  }
  /** null: the nodes talk through PostgreSQL alone. */
  get redis() {
    const { REDIS_URL: url, REDIS_PREFIX: prefix } = this.values;
    return url ? { url, prefix } : null;
  }
  get sessionIdleMs() {
    return this.values.SESSION_IDLE_HOURS * 3_600_000;
  }
  get sessionLifeMs() {
    return this.values.SESSION_LIFE_DAYS * 86_400_000;
  }
  get signInTries() {
    return this.values.SIGN_IN_TRIES;
  }
  /** 0 writes each vote by itself. */
  get votesGatheredMs() {
    return this.values.VOTES_GATHERED_MS;
  }
  /** null: mails are written into the outbox and stay there. */
  get smtpUrl() {
    return this.values.SMTP_URL ?? null;
  }
  get mailFrom(): Mailbox {
    return mailboxOf(this.values.MAIL_FROM ?? '') ?? { name: 'Upwell', address: 'upwell@localhost' };
  }
  get mailReplyTo(): Mailbox | null {
    return mailboxOf(this.values.MAIL_REPLY_TO ?? '');
  }
  /** Where contents of files lie unless a bucket is set. */
  get filesFolder() {
    return join(this.dataFolder, 'files');
  }
  /** Where files stand while they are received and looked at. */
  get arrivalsFolder() {
    return join(this.dataFolder, 'arrivals');
  }
  /** In bytes. */
  get fileLimits() {
    const { FILE_MAX_MB, PICTURE_MAX_MB, FILE_QUOTA_MB } = this.values;
    const bytes = (megabytes: number) => Math.floor(megabytes * 1_000_000);
    return { document: bytes(FILE_MAX_MB), picture: bytes(PICTURE_MAX_MB), quota: bytes(FILE_QUOTA_MB) };
  }
  /** null while files lie in the data folder. */
  get filesS3() {
    const { FILES_S3_BUCKET: bucket, FILES_S3_ENDPOINT: endpoint, FILES_S3_REGION: region } = this.values;
    const { FILES_S3_ACCESS_KEY: accessKeyId, FILES_S3_SECRET_KEY: secretAccessKey } = this.values;
    if (!bucket) return null;
    const credentials = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined;
    return { bucket, endpoint, region, credentials, prefix: this.values.FILES_S3_PREFIX };
  }
  /** null takes none. */
  get backupFolder() {
    return this.values.BACKUP_FOLDER ? resolve(this.values.BACKUP_FOLDER) : null;
  }
  get backupAt() {
    return this.values.BACKUP_AT;
  }
  /** Which backups stay, as it was written and as it is meant. */
  get backupKeep() {
    const text = this.values.BACKUP_KEEP;
    return { text, rotation: rotationOf(text)! };
  }
  get logLevel() {
    return this.values.LOG_LEVEL;
  }
  get logFormat() {
    return this.values.LOG_FORMAT;
  }
  get webClientFolder() {
    return this.values.WEB_CLIENT ? resolve(this.values.WEB_CLIENT) : null;
  }
}
