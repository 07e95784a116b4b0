export { Space } from './space.entity.ts';
export { SpaceReader } from './space.reader.ts';
export { spaceIsVisible } from './space.visibility.ts';
export { SpacesModule } from './spaces.module.ts';
export { freeSlug, slugOf } from './space-slug.ts';
export { SpaceColour, SpaceType } from './spaces.schema.ts';
export { SpacesService } from './spaces.service.ts';
