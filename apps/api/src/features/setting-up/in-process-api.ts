import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, parse, type DocumentNode } from 'graphql';
import { newId } from '../../platform/database/ids.ts';
import { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';

const NOWHERE = { address: '', userAgent: 'sample', sessionToken: null };

/** The public API without HTTP: the same schema, guards and rules, speaking for a given member. */
@Injectable()
export class InProcessApi {
  private readonly documents = new Map<string, DocumentNode>();

  constructor(private readonly modules: ModuleRef) {}

  /** Runs an operation as that member. Throws the first error, as it was thrown. */
  async ask<D>(viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<D> {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const result = await execute({
      schema,
      document: this.documentOf(query),
      variableValues: variables,
      contextValue: { request: new RequestContext(newId(), NOWHERE, async () => viewer) },
    });
    const error = result.errors?.[0];
    if (error) throw error.originalError ?? error;
    return result.data as D;
  }

  private documentOf(query: string): DocumentNode {
    let document = this.documents.get(query);
    if (!document) this.documents.set(query, (document = parse(query)));
    return document;
  }
}
