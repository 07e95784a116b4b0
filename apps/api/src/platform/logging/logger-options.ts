import type { Params } from 'nestjs-pino';
import { v7 } from 'uuid';
import type { Config } from '../config/config.ts';

/** Structured lines on standard output, one a request with its number, method, path, status and time; no bodies, no cookies. */
export function loggerOptions(config: Config): Params {
  return {
    pinoHttp: {
      level: config.logLevel,
      genReqId: () => v7(),
      ...(config.logFormat === 'pretty' && {
        transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname,req,res,responseTime' } },
      }),
      serializers: {
        req: ({ id, method, url, remoteAddress }) => ({ id, method, url, remoteAddress }),
        res: ({ statusCode }) => ({ statusCode }),
      },
      autoLogging: { ignore: (request) => /^\/(healthz|readyz|assets)/.test(request.url ?? '') },
      customLogLevel: (_request, response, error) =>
        error || response.statusCode >= 500 ? 'error' : 'debug',
    },
  };
}
