import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { ExternalContextCreator } from '@nestjs/core';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SignedOut } from '../errors/errors.ts';
import { CurrentViewer, Request } from '../viewer/current-viewer.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { callFieldsDirectly } from './direct-fields.ts';
import { RequestContext } from './request-context.ts';

const ada: Viewer = { memberId: 'ada', sessionId: 's', unitId: null, level: 1, roles: [] };
const contextOf = (viewer: Viewer | null) =>
  new RequestContext('r', { address: '', userAgent: '', sessionToken: null }, () => Promise.resolve(viewer));

@Resolver()
class Fields {
  @ResolveField()
  sum(
    @Parent() parent: { base: number },
    @Args('more', { type: () => Int }) more: number,
    @CurrentViewer() viewer: Viewer,
    @Request() request: RequestContext,
  ): string {
    return `${viewer.memberId} ${request.requestId} ${parent.base + more}`;
  }

  @ResolveField()
  piped(@Args('more', { type: () => Int }, { transform: (n: number) => n * 2 }) more: number): number {
    return more;
  }
}

/** What GraphQL would call for a field, and what Nest made of the call when it was not taken from it. */
function fieldOf(name: keyof Fields): { call: (...given: unknown[]) => unknown; isNests: boolean } {
  const { create } = ExternalContextCreator.prototype;
  let isNests = false;
  ExternalContextCreator.prototype.create = () => {
    isNests = true;
    return (() => undefined) as never;
  };
  try {
    callFieldsDirectly();
    const fields = new Fields();
    const none = { guards: false, filters: false, interceptors: false };
    const call = ExternalContextCreator.prototype.create.call(
      Object.create(ExternalContextCreator.prototype) as ExternalContextCreator,
      fields,
      fields[name] as never,
      name,
      '__routeArguments__',
      undefined,
      undefined,
      undefined,
      none,
      'graphql' as never,
    );
    return { call: call as (...given: unknown[]) => unknown, isNests };
  } finally {
    ExternalContextCreator.prototype.create = create;
  }
}

test('A field gets what its decorators ask for, at once when the viewer is known', async () => {
  const { call } = fieldOf('sum');
  const request = contextOf(ada);
  await request.viewer();
  expect(call({ base: 40 }, { more: 2 }, { request })).toBe('ada r 42');
});

test('A field that is asked before the viewer is known waits for them, and fails for a stranger', async () => {
  const { call } = fieldOf('sum');
  await expect(call({ base: 1 }, { more: 1 }, { request: contextOf(ada) })).resolves.toBe('ada r 2');
  await expect(call({ base: 1 }, { more: 1 }, { request: contextOf(null) })).rejects.toThrow(SignedOut);
});

test('A parameter with a pipe stays with Nest', () => {
  expect(fieldOf('piped').isNests).toBe(true);
  expect(fieldOf('sum').isNests).toBe(false);
});
