import { readFileSync } from 'node:fs';
import {
  Kind,
  print,
  type DocumentNode,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from 'graphql';

const typedDocuments = new URL('../../../web/src/graphql/graphql.ts', import.meta.url);

/** The operations of a kind as the screens send them, by name. */
export function shippedDocuments(kind: `${OperationTypeNode}`): Map<string, DocumentNode> {
  return new Map(
    [...readFileSync(typedDocuments, 'utf8').matchAll(/export const (\w+)Document = (\{.*\}) as unknown/g)]
      .map(([, name, json]) => [name!, JSON.parse(json!) as DocumentNode] as const)
      .filter(([, document]) => operationOf(document)?.operation === kind)
      // Questions of the component specs.
      .filter(([name]) => !name.endsWith('Spec')),
  );
}

export const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode | undefined =>
  definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);

/** As it is sent: what only the client understands is taken out before. */
export const sentText = (document: DocumentNode): string => print(document).replaceAll(' @unmask', '');
