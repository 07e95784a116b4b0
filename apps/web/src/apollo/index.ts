export { client } from './client.ts';
export { useConnection, type ConnectionState } from './connection.ts';
export { graphql } from './graphql.ts';
export { withNewest, type Pages } from './joined-pages.ts';
export { reopenLive } from './live.ts';
export { signInGate, useSignInAsked } from './sign-in-gate.ts';
export { useLive } from './use-live.ts';
export { usePart } from './use-part.ts';
export { waitBefore } from './waiting-link.ts';
