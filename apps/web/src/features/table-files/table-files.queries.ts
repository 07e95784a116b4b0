import { graphql } from '../../apollo/index.ts';

export const HandInTable = graphql(`
  mutation HandInTable($input: HandInTableInput!) {
    handInTable(input: $input) {
      id
      received
    }
  }
`);

export const AddTablePiece = graphql(`
  mutation AddTablePiece($input: AddTablePieceInput!) {
    addTablePiece(input: $input) {
      id
      received
    }
  }
`);
