import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const MOST_BYTES = 4_096;

/** Says aloud that pages of other sites may call a route, because what it does needs no cookie; a test names all that do. */
export const OpenToOtherSites = () => RouteConfig({ openToOtherSites: true });

/** Whether the route of this request says so. */
export const isOpenToOtherSites = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { openToOtherSites?: boolean } | undefined)?.openToOtherSites === true;

/** Mail programs may send such a route a form of several parts, which is swallowed; no other route takes one. */
export function swallowForms(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: MOST_BYTES },
    (request, _body, done) => {
      if (isOpenToOtherSites(request)) done(null, undefined);
      else done(Object.assign(new Error('This address takes no forms.'), { statusCode: 415 }), undefined);
    },
  );
}
