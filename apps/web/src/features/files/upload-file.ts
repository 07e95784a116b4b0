import { failureFromExtensions, type Failure } from '../../acts/index.ts';

export type Purpose = 'attachment' | 'portrait';

/** What the server kept of a file. */
export interface Uploaded {
  id: string;
  name: string;
  bytes: number;
  /** Edges in pixels; null unless it is a picture. */
  width: number | null;
  height: number | null;
}

export class UploadFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

export interface UploadWish {
  purpose: Purpose;
  /** Kept for retries of the same file, so that it is kept once. */
  idempotencyKey: string;
  signal: AbortSignal;
  /** Share that has been sent, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** Files under way at once; the others wait in line. */
const AT_ONCE = 2;
let underWay = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (underWay >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  underWay += 1;
  try {
    signal.throwIfAborted();
    return await work();
  } finally {
    underWay -= 1;
    waiting.shift()?.();
  }
}

/** Sends a file to the server. Throws UploadFailed, and the signal's reason when it is called off. */
export const uploadFile = (file: File, wish: UploadWish): Promise<Uploaded> =>
  inTurn(wish.signal, () => send(file, wish));

/** XMLHttpRequest, because fetch tells nothing of how far it has come. */
function send(file: File, { purpose, idempotencyKey, signal, onProgress }: UploadWish): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (failure: Failure) => reject(new UploadFailed(failure));
    request.open('POST', `/files?purpose=${purpose}&name=${encodeURIComponent(file.name.toWellFormed())}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('idempotency-key', idempotencyKey);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status === 201 && answer?.id) resolve(answer as Uploaded);
      else fail(failureFromExtensions(answer?.errors?.[0]?.extensions ?? { code: 'UNAVAILABLE' }));
    };
    request.onerror = () => fail({ code: 'OFFLINE', params: {}, fields: [] });
    request.onabort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

type Answer = Partial<Uploaded> & { errors?: { extensions: Record<string, unknown> }[] };

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}
