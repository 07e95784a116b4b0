export { Organisation } from './organisation.entity.ts';
export { OrganisationModule } from './organisation.module.ts';
export { OrganisationReader } from './organisation.reader.ts';
export { timeZoneRule } from './organisation.rules.ts';
export { SampleProgress } from './sample-progress.ts';
