import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { SignedOut } from '../errors/errors.ts';

/** The signed-in viewer of an operation; the guard has made sure there is one. */
export const CurrentViewer = createParamDecorator(async (_: unknown, context: ExecutionContext) => {
  const viewer = await contextOf(context).viewer();
  if (!viewer) throw new SignedOut();
  return viewer;
});

/** The viewer, or null for a stranger; for operations that say `@OpenToStrangers()`. */
export const MaybeViewer = createParamDecorator((_: unknown, context: ExecutionContext) =>
  contextOf(context).viewer(),
);

/** The whole request context, for loaders and cookies. */
export const Request = createParamDecorator((_: unknown, context: ExecutionContext) => contextOf(context));

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
