import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { SignedOut } from '../errors/errors.ts';
import type { Viewer } from './viewer.ts';

const viewerFrom = async (_: unknown, context: ExecutionContext): Promise<Viewer> =>
  signedIn(await contextOf(context).viewer());
const maybeViewerFrom = (_: unknown, context: ExecutionContext) => contextOf(context).viewer();
const requestFrom = (_: unknown, context: ExecutionContext) => contextOf(context);

/** The signed-in viewer of an operation; the guard has made sure there is one. */
export const CurrentViewer = createParamDecorator(viewerFrom);

/** The viewer, or null for a stranger; for operations that say `@OpenToStrangers()`. */
export const MaybeViewer = createParamDecorator(maybeViewerFrom);

/** The whole request context, for loaders and cookies. */
export const Request = createParamDecorator(requestFrom);

/** The same decorators for fields, which are called without Nest's frame (`direct-fields.ts`): at once where it is known. */
export const directly = new Map<unknown, (request: RequestContext) => unknown>([
  [
    viewerFrom,
    (request) =>
      request.knownViewer === undefined ? request.viewer().then(signedIn) : signedIn(request.knownViewer),
  ],
  [maybeViewerFrom, (request) => request.viewer()],
  [requestFrom, (request) => request],
]);

function signedIn(viewer: Viewer | null): Viewer {
  if (!viewer) throw new SignedOut();
  return viewer;
}

const ofRoutes = new WeakMap<object, RequestContext>();

/** Remembers the context of a plain HTTP request as long as the request lives. */
export function keepContext(request: object, context: RequestContext): void {
  ofRoutes.set(request, context);
}

export function contextOf(context: ExecutionContext): RequestContext {
  if (context.getType<string>() !== 'graphql') {
    const kept = ofRoutes.get(context.switchToHttp().getRequest<object>());
    if (!kept) throw new SignedOut();
    return kept;
  }
  return GqlExecutionContext.create(context).getContext<{ request: RequestContext }>().request;
}
