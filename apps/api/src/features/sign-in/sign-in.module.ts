import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailsModule } from '../mails/index.ts';
import { OrganisationModule } from '../organisation/index.ts';
import { PeopleModule } from '../people/index.ts';
import { AccessMails } from './access-mails.ts';
import { AccessToken } from './access-token.entity.ts';
import { AccessTokens } from './access-tokens.ts';
import { AccessReader } from './access.reader.ts';
import { AddressChangeService } from './address-change.service.ts';
import { AddressNotices } from './address-notices.ts';
import { Credential } from './credential.entity.ts';
import { CredentialReader } from './credential.reader.ts';
import { InvitationRun } from './invitation-run.entity.ts';
import { InvitationRuns } from './invitation-runs.ts';
import { InvitationsResolver, MemberEntryResolver } from './invitations.resolver.ts';
import { InvitationsService } from './invitations.service.ts';
import { MailLinksResolver } from './mail-links.resolver.ts';
import { PasswordHasher } from './password-hasher.ts';
import { PasswordResetService } from './password-reset.service.ts';
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
  imports: [
    TypeOrmModule.forFeature([AccessToken, Credential, InvitationRun, Session]),
    MailsModule,
    OrganisationModule,
    PeopleModule,
  ],
  providers: [
    AccessMails,
    AccessReader,
    AccessTokens,
    AddressChangeService,
    AddressNotices,
    CredentialReader,
    InvitationRuns,
    InvitationsResolver,
    InvitationsService,
    MailLinksResolver,
    MemberEntryResolver,
    PasswordHasher,
    PasswordResetService,
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
