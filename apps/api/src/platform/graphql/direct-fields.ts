import { ExternalContextCreator } from '@nestjs/core';
import type { RequestContext } from './request-context.ts';
import { directly } from '../viewer/current-viewer.ts';

/** Where Nest keeps the parameters of a method, by their decorator and place. */
const PARAMETERS = '__routeArguments__';

/** What `@Args()` and its like say of a parameter. */
interface Told {
  index: number;
  data?: unknown;
  pipes: unknown[];
  /** Of decorators of ours. */
  factory?: unknown;
}

interface Call {
  parent: unknown;
  args: Record<string, unknown>;
  request: RequestContext;
}

type Take = (call: Call) => unknown;
type Method = (...given: unknown[]) => unknown;

/**
 * Calls the methods of fields without Nest's frame of guards, interceptors and pipes: it makes a dozen promises for each
 * field of each row, and no field of ours has any of these (root fields have, and keep it). A method that answers at once
 * then costs GraphQL no promise either. Whatever is not understood here stays with Nest.
 */
export function callFieldsDirectly(): void {
  const framed = ExternalContextCreator.prototype.create as (...all: unknown[]) => Method;
  ExternalContextCreator.prototype.create = function (this: ExternalContextCreator, ...all: unknown[]) {
    const [instance, method, name, , , , , enhancers, contextType] = all;
    const isPlain =
      contextType === 'graphql' &&
      enhancers !== undefined &&
      !Object.values(enhancers as object).some(Boolean);
    const takes = isPlain ? takesOf((instance as object).constructor, String(name)) : null;
    return takes ? direct(instance as object, method as Method, takes) : framed.apply(this, all);
  } as never;
}

function direct(instance: object, method: Method, takes: readonly Take[]): Method {
  return (parent, args, context) => {
    const { request } = context as { request: RequestContext };
    const call: Call = { parent, args: args as Record<string, unknown>, request };
    const given = takes.map((take) => take(call));
    return given.some(isPromise)
      ? Promise.all(given).then((all) => method.apply(instance, all))
      : method.apply(instance, given);
  };
}

/** How to get each parameter of a method; null when one of them needs Nest. */
function takesOf(constructor: object, name: string): Take[] | null {
  const told = Reflect.getMetadata(PARAMETERS, constructor, name) as Record<string, Told> | undefined;
  const takes: Take[] = [];
  for (const [key, parameter] of Object.entries(told ?? {})) {
    const take = parameter.pipes.length === 0 ? takeOf(key, parameter) : null;
    if (!take) return null;
    takes[parameter.index] = take;
  }
  // A parameter without a decorator gets nothing, from Nest as from here.
  return Array.from(takes, (take) => take ?? (() => undefined));
}

/** The numbers are Nest's `GqlParamtype`, which it does not export. */
function takeOf(key: string, { data, factory }: Told): Take | null {
  const ours = directly.get(factory);
  if (ours) return ({ request }) => ours(request);
  if (key.startsWith('0:')) return ({ parent }) => parent;
  if (key.startsWith('3:')) return ({ args }) => (typeof data === 'string' ? args[data] : args);
  return null;
}

const isPromise = (value: unknown): boolean => value instanceof Promise;
