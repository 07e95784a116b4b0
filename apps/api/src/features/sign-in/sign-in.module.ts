import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '../organisation/index.ts';
import { PeopleModule } from '../people/index.ts';
import { Credential } from './credential.entity.ts';
import { CredentialReader } from './credential.reader.ts';
import { PasswordHasher } from './password-hasher.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { PasswordsService } from './passwords.service.ts';
import { SamplePeople } from './sample-people.ts';
import { Session } from './session.entity.ts';
import { SessionReader } from './session.reader.ts';
import { SessionsResolver } from './sessions.resolver.ts';
import { SessionsService } from './sessions.service.ts';
import { SamplePeopleResolver, SignInResolver } from './sign-in.resolver.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Credential, Session]), OrganisationModule, PeopleModule],
  providers: [
    CredentialReader,
    PasswordHasher,
    PasswordSignIn,
    PasswordsService,
    SamplePeople,
    SamplePeopleResolver,
    SessionReader,
    SessionsResolver,
    SessionsService,
    SignInResolver,
    SignInService,
    SignInThrottle,
  ],
  exports: [PasswordSignIn, PasswordsService, SamplePeople, SessionsService, SignInService, SignInThrottle],
})
export class SignInModule {}
