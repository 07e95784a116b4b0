import { newKey } from '../../testing/caller.ts';
import type { Person } from '../../testing/founding.ts';

export interface Uploaded {
  id: string;
  name: string;
  type: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

interface Refusal {
  code: string;
  params?: Record<string, unknown>;
  fields?: { path: string; code: string; params?: Record<string, unknown> }[];
}

export interface Answered {
  status: number;
  file: Uploaded | null;
  refusal: Refusal | null;
}

export interface UploadWish {
  name?: string;
  purpose?: string;
  headers?: Record<string, string>;
}

/** Sends bytes as a screen does. */
export async function upload(
  by: Pick<Person, 'url' | 'cookieHeader'>,
  body: Buffer,
  { name = 'file', purpose = 'attachment', headers = {} }: UploadWish = {},
): Promise<Answered> {
  const response = await fetch(
    `${by.url}/files?name=${encodeURIComponent(name)}&purpose=${encodeURIComponent(purpose)}`,
    {
      method: 'POST',
      headers: {
        cookie: by.cookieHeader,
        'content-type': 'application/octet-stream',
        'idempotency-key': newKey(),
        ...headers,
      },
      body: new Uint8Array(body),
    },
  );
  const answer = (await response.json()) as Uploaded & { errors?: { extensions: Refusal }[] };
  return answer.errors
    ? { status: response.status, file: null, refusal: answer.errors[0]!.extensions }
    : { status: response.status, file: answer, refusal: null };
}

/** Sends what must be taken. */
export async function uploaded(by: Person, body: Buffer, wish: UploadWish = {}): Promise<Uploaded> {
  const { file, refusal } = await upload(by, body, wish);
  if (!file) throw new Error(`Was refused: ${JSON.stringify(refusal)}`);
  return file;
}

/** Asks for a content as a browser does. */
export const get = (
  by: Pick<Person, 'url' | 'cookieHeader'>,
  path: string,
  headers: Record<string, string> = {},
): Promise<Response> => fetch(`${by.url}${path}`, { headers: { cookie: by.cookieHeader, ...headers } });
