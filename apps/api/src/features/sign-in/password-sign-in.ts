import { Injectable } from '@nestjs/common';
import { Forbidden } from '../../platform/errors/errors.ts';
import type { Connection } from '../../platform/graphql/request-context.ts';
import { CredentialReader } from './credential.reader.ts';
import { PasswordHasher } from './password-hasher.ts';
import type { SignInMethod } from './sign-in-method.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

export interface AddressAndPassword {
  email: string;
  password: string;
}

/** Address and local password. An unknown address and a wrong password get the same answer after the same time. */
@Injectable()
export class PasswordSignIn implements SignInMethod<AddressAndPassword> {
  constructor(
    private readonly credentials: CredentialReader,
    private readonly hasher: PasswordHasher,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Throws Forbidden `sign_in.wrong`, TooManyRequests. */
  async prove({ email, password }: AddressAndPassword, connection: Connection): Promise<string> {
    const memberId = await this.throttle.guard(
      connection.address,
      email.trim(),
      async () => {
        const found = await this.credentials.byAddress(email);
        return (await this.hasher.verify(found?.passwordHash ?? null, password)) ? found!.memberId : null;
      },
      (proven) => proven !== null,
    );
    if (memberId === null) throw new Forbidden('sign_in.wrong');
    return memberId;
  }
}
