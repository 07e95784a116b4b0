import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const YEAR_SECONDS = 31_536_000;

/** Serves the built screens: hashed files for ever, everything else is the one page with the present build. */
export function serveWebClient(app: NestFastifyApplication, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  app.useStaticAssets({
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    maxAge: YEAR_SECONDS * 1000,
    immutable: true,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) =>
    // Where files lie there are no pages: in place of a script of an earlier build, the page would be taken for it.
    /^\/(assets|files)\//.test(request.url)
      ? reply.code(404).send()
      : reply.header('cache-control', 'no-cache').type('text/html').send(html),
  );
}

/** A short mark of the built web client; changes whenever a file of it does. */
export function webClientBuild(folder: string | null): string {
  const page = folder && join(folder, 'index.html');
  if (!page || !existsSync(page)) return 'none';
  return /assets\/index-([\w-]+)\.js/.exec(readFileSync(page, 'utf8'))?.[1] ?? 'none';
}
