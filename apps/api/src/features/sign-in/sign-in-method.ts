import type { Connection } from '../../platform/graphql/request-context.ts';

/**
 * One way to prove who one is. The rest of signing in (session, cookie, rotation, ends) is the same for all ways,
 * so another one, such as single sign-on, is one more class with this face and one door that calls `SignInService.signIn`.
 */
export interface SignInMethod<Proof> {
  /** Id of the active member the proof belongs to. Throws a refusal that does not tell who exists. */
  prove(proof: Proof, connection: Connection): Promise<string>;
}
