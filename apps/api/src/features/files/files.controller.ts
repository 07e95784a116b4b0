import { Readable } from 'node:stream';
import { Controller, Get, Headers, Logger, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BadRequest, NotFound } from '../../platform/errors/errors.ts';
import { ContentMissing, FileStore } from '../../platform/files/file-store.ts';
import { StreamedBody } from '../../platform/http/streamed-body.ts';
import { CurrentViewer } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { rangeOf } from './byte-range.rules.ts';
import { contentKey } from './content-key.ts';
import { disposition } from './file-name.rules.ts';
import { FilesReader, type ServedFile } from './files.reader.ts';
import { FilesService } from './files.service.ts';
import type { Purpose } from './picture-press.ts';

const purposes: readonly string[] = ['attachment', 'portrait'] satisfies Purpose[];

/** The doors for contents: in, one file a request and nothing else in the body; out, to those who may have it. */
@Controller('files')
export class FilesController {
  private readonly logger = new Logger('Files');

  constructor(
    private readonly service: FilesService,
    private readonly files: FilesReader,
    private readonly store: FileStore,
  ) {}

  @Post()
  @StreamedBody()
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Query('name') name: unknown,
    @Query('purpose') purpose: unknown,
    @Headers('idempotency-key') idempotencyKey = '',
  ) {
    if (typeof name !== 'string' || !purposes.includes(String(purpose ?? 'attachment')))
      throw new BadRequest('Say ?name= once, and ?purpose=attachment or portrait if you like.');
    if (!(request.body instanceof Readable))
      throw new BadRequest('Send the bytes of one file, and nothing else, as application/octet-stream.');
    const length = request.headers['content-length'];
    const id = await this.service.upload(viewer, {
      idempotencyKey,
      name,
      purpose: (purpose ?? 'attachment') as Purpose,
      stream: request.body,
      bytes: length === undefined ? null : Number(length),
    });
    const { type, bytes, width, height, name: kept } = await this.files.require(viewer, id, 'full');
    return { id, name: kept, type, bytes, width, height };
  }

  @Get([':id', ':id/:name'])
  async serve(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Query('size') size: unknown,
    @Headers() headers: Record<string, string | undefined>,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const file = await this.files.require(viewer, id, size === 'small' ? 'small' : 'full');
    const tag = `"${file.sha256.slice(0, 32)}"`;
    void reply.headers(headersOf(file, tag));
    if (headers['if-none-match']?.includes(tag)) return reply.code(304).send();
    const fresh = headers['if-range'] === undefined || headers['if-range'] === tag;
    const range = fresh ? rangeOf(headers['range'], file.bytes) : null;
    if (range === 'unsatisfiable')
      return reply.code(416).header('content-range', `bytes */${file.bytes}`).send();
    const content = await this.open(file, range ?? undefined);
    if (range)
      void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`);
    return reply
      .header('content-length', range ? range.end - range.start + 1 : file.bytes)
      .type(file.type)
      .send(content);
  }

  private async open(file: ServedFile, range?: { start: number; end: number }): Promise<Readable> {
    try {
      return await this.store.read(contentKey(file.id, file.rendition), range);
    } catch (error) {
      if (!(error instanceof ContentMissing)) throw error;
      this.logger.error(error.message);
      throw new NotFound('file');
    }
  }
}

/** Nothing a member sent is ever a page: pictures we made ourselves are shown, the rest is saved to disk. */
function headersOf({ name, width, purpose }: ServedFile, tag: string): Record<string, string> {
  return {
    'content-disposition': disposition(width === null ? 'attachment' : 'inline', name),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'accept-ranges': 'bytes',
    // Who may see an attachment can change at any time; a portrait stands on every line of a list.
    'cache-control': purpose === 'portrait' ? 'private, max-age=3600' : 'private, no-cache',
    vary: 'cookie',
    etag: tag,
  };
}
