import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { DomainError } from '../errors/errors.ts';
import { checkOperation } from './operation-limits.ts';
import { statusOf } from './public-error.ts';
import { checkText } from './readable-text.ts';

/** Checks limits and text before anything runs, and sets the status that goes with a refusal. */
export const operationDoors: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        try {
          if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
            throw new GraphQLError('Subscriptions run on a socket; see the WebSocket at the same address.');
          checkText(document, request.variables ?? {});
          if (operation) checkOperation(schema, document, operation, request.variables ?? {});
        } catch (error) {
          if (error instanceof DomainError) throw new GraphQLError(error.message, { originalError: error });
          throw error;
        }
      },
      async willSendResponse({ request, response }) {
        if (response.body.kind !== 'single' || response.body.singleResult.data !== undefined) return;
        const codes = response.body.singleResult.errors?.map((error) => error.extensions?.code) ?? [];
        if (codes.length > 0) response.http.status = statusOf(codes, request.http?.headers.get('accept'));
      },
    };
  },
};
