import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { ContentMissing, FileStore, type ByteRange } from './file-store.ts';

export interface S3Settings {
  bucket: string;
  /** Address of a store that is not Amazon's. */
  endpoint: string | undefined;
  region: string;
  /** Without them the usual places are asked: environment, profile, role of the machine. */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
  /** Put before every key, so that one bucket may serve several installations. */
  prefix: string;
}

const TRIES = 3;
const silent = () => {};

/** Any store that speaks S3; its library is loaded when the first file is touched. */
export class S3Store extends FileStore {
  private client: Promise<S3Client> | null = null;

  constructor(private readonly settings: S3Settings) {
    super();
  }

  async put(key: string, path: string, { bytes, type }: { bytes: number; type: string }): Promise<void> {
    const { PutObjectCommand } = await import('@aws-sdk/client-s3');
    const client = await this.open();
    for (let left = TRIES - 1; ; left -= 1)
      try {
        // A stream can be sent once only, so the trying again is ours.
        const Body = createReadStream(path);
        await client.send(
          new PutObjectCommand({ ...this.at(key), Body, ContentLength: bytes, ContentType: type }),
        );
        return;
      } catch (error) {
        if (left === 0 || !mayPass(error)) throw error;
      }
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const { GetObjectCommand, NoSuchKey } = await import('@aws-sdk/client-s3');
    const client = await this.open();
    const Range = range && `bytes=${range.start}-${range.end}`;
    try {
      const { Body } = await client.send(new GetObjectCommand({ ...this.at(key), ...(Range && { Range }) }));
      return Body as Readable;
    } catch (error) {
      throw error instanceof NoSuchKey ? new ContentMissing(key) : error;
    }
  }

  async remove(key: string): Promise<void> {
    const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
    await (await this.open()).send(new DeleteObjectCommand(this.at(key)));
  }

  private at(key: string) {
    return { Bucket: this.settings.bucket, Key: this.settings.prefix + key };
  }

  private open(): Promise<S3Client> {
    return (this.client ??= import('@aws-sdk/client-s3').then(({ S3Client }) => {
      const { endpoint, region, credentials } = this.settings;
      return new S3Client({
        region,
        ...(credentials && { credentials }),
        // Stores other than Amazon's know neither buckets in the host name nor the newer checksums.
        ...(endpoint && { endpoint, forcePathStyle: true }),
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        // Whatever goes wrong is thrown and told by us.
        logger: { trace: silent, debug: silent, info: silent, warn: silent, error: silent },
      });
    }));
  }
}

/** Whether the store itself failed, not the request. */
function mayPass(error: unknown): boolean {
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  return status === undefined || status >= 500 || status === 429;
}
