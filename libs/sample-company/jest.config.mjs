import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'sample-company', rootDir: '.' };
