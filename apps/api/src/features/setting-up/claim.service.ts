import { Injectable } from '@nestjs/common';
import { limits } from '@upwell/contract';
import { z } from 'zod';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { InvalidInput } from '../../platform/errors/errors.ts';
import { line, valid } from '../../platform/errors/valid.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { OrganisationReader } from '../organisation/index.ts';
import { addressRule, memberName, MembersService, passwordRule, UnitsService } from '../people/index.ts';
import {
  PasswordSignIn,
  PasswordsService,
  SessionsService,
  SignInService,
  SignInThrottle,
} from '../sign-in/index.ts';
import { SpacesService } from '../spaces/index.ts';
import { isClaimCode } from './claim-code.ts';
import { EmptyOrganisation } from './empty-organisation.ts';
import { SampleFiller } from './sample-filler.ts';
import type { ClaimOrganisationInput } from './setting-up.schema.ts';

const claimRules = z.object({
  code: z.string().max(100),
  organisationName: line(limits.organisation.name),
  name: memberName,
  email: addressRule,
  password: passwordRule,
});
type Claim = z.output<typeof claimRules>;

/** Level of the first administrator; nothing depends on it, and the form can change it. */
const FIRST_LEVEL = 1;

/** Turns a fresh or a sample installation into somebody's own, by the one-time code printed at start. */
@Injectable()
export class ClaimService {
  constructor(
    private readonly acts: Acts,
    private readonly organisations: OrganisationReader,
    private readonly empty: EmptyOrganisation,
    private readonly filler: SampleFiller,
    private readonly members: MembersService,
    private readonly units: UnitsService,
    private readonly spaces: SpacesService,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
    private readonly signIn: SignInService,
    private readonly passwordSignIn: PasswordSignIn,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Removes the sample if there is one, makes the organisation with its first administrator and signs them in.
   * Throws InvalidInput (code WRONG, also when it was used), TooManyRequests.
   */
  async claim(input: ClaimOrganisationInput, request: RequestContext): Promise<Viewer> {
    const claim = valid(claimRules, input);
    const { address } = request.connection;
    const claimed = await this.throttle.guard(
      address,
      `claim ${address}`,
      () => this.claimOnce(claim, input, request),
      (outcome) => outcome !== null,
    );
    if (!claimed) throw new InvalidInput([{ path: 'code', code: 'WRONG' }]);
    // A retry whose first answer was lost, with its cookie: the password tells that it is the same person.
    if (claimed.token === null) return this.signIn.signIn(this.passwordSignIn, claim, request);
    return this.sessions.enter(request, claimed.token);
  }

  /** null when the code is wrong; the token of the session that was started, null for a retry. */
  private async claimOnce(
    claim: Claim,
    input: ClaimOrganisationInput,
    request: RequestContext,
  ): Promise<{ token: string | null } | null> {
    const password = await this.passwords.prepare(claim.password, input.idempotencyKey);
    const told = { ...input, password: password.fingerprint };
    let token: string | null = null;
    let done = false;
    try {
      await this.acts.perform('claimOrganisation', null, told, async (act) => {
        await this.checkCode(claim.code);
        // The sample must not go on writing into what replaces it.
        await this.filler.stop();
        await this.empty.removeAll(act, input.idempotencyKey);
        const memberId = await this.makeOwn(act, claim);
        await this.passwords.setPassword(act, memberId, password);
        token = await this.sessions.start(memberId, request);
        return { memberId };
      });
      done = true;
    } catch (error) {
      if (error instanceof WrongCode) return null;
      throw error;
    } finally {
      if (!done) this.filler.resume();
    }
    return { token };
  }

  private async makeOwn(act: Act, { organisationName, name, email }: Claim): Promise<string> {
    await this.empty.found(act, { name: organisationName, isSample: false, claimCodeHash: null });
    const unitId = await this.units.found(act, { name: organisationName, parentId: null });
    await this.spaces.open(act, { name: 'Ideas', colour: 'water', purpose: '' });
    const roles = [{ role: 'administrator' as const, unitId: null, spaceId: null }];
    const person = { name, email, title: null, unitId, level: FIRST_LEVEL, managerId: null, roles };
    return this.members.enrol(act, person, null);
  }

  private async checkCode(code: string): Promise<void> {
    const organisation = await this.organisations.findForChange();
    if (!organisation?.claimCodeHash || !isClaimCode(code, organisation.claimCodeHash)) throw new WrongCode();
  }
}

/** Leaves the act without a kept answer, so that the corrected form may be sent under the same key. */
class WrongCode extends Error {}
