export { PasswordSignIn } from './password-sign-in.ts';
export { PasswordsService } from './passwords.service.ts';
export { SamplePeople, type OfferedPerson } from './sample-people.ts';
export { SessionsService } from './sessions.service.ts';
export type { SignInMethod } from './sign-in-method.ts';
export { SignInModule } from './sign-in.module.ts';
export { ViewerType } from './sign-in.schema.ts';
export { SignInService } from './sign-in.service.ts';
export { SignInThrottle } from './sign-in-throttle.ts';
