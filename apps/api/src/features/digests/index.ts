export { DigestRun } from './digest-run.ts';
export { DigestsModule } from './digests.module.ts';
