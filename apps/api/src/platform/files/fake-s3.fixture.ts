import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Request {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
}

/** A store that speaks as much S3 as we ask for, in this process. */
export class FakeS3 {
  readonly objects = new Map<string, { body: Buffer; type: string }>();
  readonly requests: Request[] = [];
  /** Answers the next requests with this status, as a store that stumbles. */
  readonly stumbles: number[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeS3> {
    const server = createServer();
    const fake = new FakeS3(server);
    server.on('request', (request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        const { status, headers = {}, body = '' } = fake.answer(request, Buffer.concat(pieces));
        response.writeHead(status, headers).end(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(
    request: IncomingMessage,
    body: Buffer,
  ): { status: number; headers?: Record<string, string | number>; body?: Buffer | string } {
    const path = decodeURIComponent(request.url!.split('?')[0]!);
    const method = request.method!;
    this.requests.push({ method, path, headers: request.headers });
    const stumble = this.stumbles.shift();
    if (stumble) return { status: stumble, body: problem('SlowDown') };
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/'))
      return { status: 403, body: problem('AccessDenied') };
    if (method === 'PUT') {
      this.objects.set(path, { body, type: String(request.headers['content-type']) });
      return { status: 200 };
    }
    if (method === 'DELETE') {
      this.objects.delete(path);
      return { status: 204 };
    }
    const object = this.objects.get(path);
    if (!object) return { status: 404, body: problem('NoSuchKey') };
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const part = range ? object.body.subarray(Number(range[1]), Number(range[2]) + 1) : object.body;
    return { status: range ? 206 : 200, headers: { 'content-length': part.length }, body: part };
  }
}

const problem = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;
