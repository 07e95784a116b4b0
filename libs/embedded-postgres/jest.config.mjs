import preset from '../../jest.preset.mjs';

/** Starting a database takes a second, and several on a busy machine. */
export default { ...preset, displayName: 'embedded-postgres', rootDir: '.', testTimeout: 60_000 };
