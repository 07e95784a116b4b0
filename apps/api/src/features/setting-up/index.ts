export { FirstStart } from './first-start.ts';
export { SampleFiller } from './sample-filler.ts';
export { SettingUpModule } from './setting-up.module.ts';
