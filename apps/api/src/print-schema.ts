import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from './app.module.ts';

/** The schema as the resolvers of all features declare it, printed without starting anything. */
export async function printedSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(features.flatMap(resolversOf));
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Every provider of a feature that Nest knows as a resolver. */
function resolversOf(feature: object): (new (...args: never[]) => unknown)[] {
  const providers: unknown[] = Reflect.getMetadata('providers', feature) ?? [];
  return providers.filter(
    (provider): provider is new (...args: never[]) => unknown =>
      typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
  );
}
