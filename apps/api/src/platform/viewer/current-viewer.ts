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

export function contextOf(context: ExecutionContext): RequestContext {
  return GqlExecutionContext.create(context).getContext<{ request: RequestContext }>().request;
}
