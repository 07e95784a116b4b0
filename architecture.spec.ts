import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

/** The rules of the house as `docs/architecture.md` draws them; each failure is a sentence that says what to do. */
const root = dirname(fileURLToPath(import.meta.url));

interface Source {
  path: string;
  text: string;
  imports: string[];
}

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && join(folder, name) !== 'apps/web/src/graphql')
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(join(folder, entry.name))
        : /\.tsx?$/.test(entry.name)
          ? [join(folder, entry.name)]
          : [],
    );

const read = (path: string): Source => {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name!);
  return { path, text, imports };
};

const isSpec = (path: string) => /\.spec\.tsx?$/.test(path);
const sources = ['apps/api/src', 'apps/web/src', 'apps/e2e/src', 'apps/drills/src', 'libs', 'tools']
  .flatMap(filesBelow)
  .map(read);
const code = sources.filter(({ path }) => !isSpec(path));

/** Path of a relative import from the root, or null for a package. */
const target = (from: Source, name: string): string | null =>
  name.startsWith('.')
    ? relative(root, resolve(root, dirname(from.path), name))
        .split(sep)
        .join('/')
    : null;

const featureOf = (path: string, app: string): string | null =>
  new RegExp(`^apps/${app}/src/features/([^/]+)/`).exec(path)?.[1] ?? null;

/** The order of features, as the table of contents lists them. */
function orderOfFeatures(): string[] {
  const contents = read('apps/api/src/app.module.ts').text;
  const list = /features: Type\[\] = \[([^\]]*)\]/.exec(contents)?.[1] ?? '';
  return [...list.matchAll(/(\w+)Module/g)].map(([, name]) =>
    name!.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase(),
  );
}

describe.each(['api', 'web'])('features of %s', (app) => {
  const inFeatures = sources.filter(({ path }) => featureOf(path, app));

  test('are entered through their door alone', () => {
    const broken = inFeatures.flatMap((source) =>
      source.imports.flatMap((name) => {
        const to = target(source, name);
        const feature = to && featureOf(to, app);
        if (
          !feature ||
          feature === featureOf(source.path, app) ||
          to.endsWith(`features/${feature}/index.ts`)
        )
          return [];
        return [
          `${source.path} reaches into ${to}: import from ${feature}/index.ts, or listen to an event instead.`,
        ];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('have a door', () => {
    const features = [...new Set(inFeatures.map(({ path }) => featureOf(path, app)))];
    const without = features.filter(
      (feature) => !sources.some(({ path }) => path === `apps/${app}/src/features/${feature}/index.ts`),
    );
    expect(
      without.map((feature) => `Feature ${feature} has no index.ts: say there what others may use.`),
    ).toEqual([]);
  });
});

test('a feature of the api depends on earlier ones only', () => {
  const order = orderOfFeatures();
  const broken = code.flatMap((source) => {
    const feature = featureOf(source.path, 'api');
    if (!feature) return [];
    return source.imports.flatMap((name) => {
      const to = target(source, name);
      const other = to && featureOf(to, 'api');
      if (!other || other === feature || order.indexOf(other) < order.indexOf(feature)) return [];
      return [
        `${source.path} depends on ${other}, which app.module.ts lists later: turn the dependency round with an event or an extension resolver.`,
      ];
    });
  });
  expect(broken).toEqual([]);
});

test('every feature folder of the api stands in the table of contents', () => {
  const folders = readdirSync(join(root, 'apps/api/src/features'));
  expect([...folders].sort()).toEqual([...orderOfFeatures()].sort());
});

test('the platform knows no feature', () => {
  const broken = code
    .filter(({ path }) => path.startsWith('apps/api/src/platform/'))
    .flatMap((source) =>
      source.imports
        .filter((name) => target(source, name)?.includes('/features/'))
        .map(
          (name) =>
            `${source.path} imports ${name}: what the platform needs of a feature, the feature registers at start.`,
        ),
    );
  expect(broken).toEqual([]);
});

const layers: { suffix: RegExp; mayNot: RegExp; why: string }[] = [
  {
    suffix: /\.(entity|policy|topics|reveal)\.ts$/,
    mayNot: /^(@nestjs\/|graphql)/,
    why: 'rules of the domain know neither Nest nor GraphQL',
  },
  { suffix: /\.(policy|rules)\.ts$/, mayNot: /^typeorm$/, why: 'rules are pure functions' },
  {
    suffix: /\.(resolver|schema)\.ts$/,
    mayNot: /^(typeorm|pg)$/,
    why: 'what GraphQL shows is read by a reader',
  },
  { suffix: /\.schema\.ts$/, mayNot: /\.service\.ts$/, why: 'a schema describes, it does not act' },
];

test.each(layers)('files $suffix keep to their layer', ({ suffix, mayNot, why }) => {
  const broken = code
    .filter(({ path }) => path.startsWith('apps/api/src/features/') && suffix.test(path))
    .flatMap((source) =>
      source.imports
        .filter((name) => mayNot.test(name))
        .map((name) => `${source.path} imports ${name}: ${why}.`),
    );
  expect(broken).toEqual([]);
});

test('resolvers speak no SQL', () => {
  const broken = code.filter(
    ({ path, text }) =>
      /\.resolver\.ts$/.test(path) &&
      /\b(select|insert into|update|delete from)\b[^'\n]*\b(from|set|where|values)\b/.test(text),
  );
  expect(broken.map(({ path }) => `${path} holds SQL: move it into a reader.`)).toEqual([]);
});

test('time comes from the clock', () => {
  const broken = code.filter(
    ({ path, text }) =>
      path.startsWith('apps/api/src/features/') &&
      /new Date\(\)|Date\.now\(\)|[^_a-z]now\(\)(?!\s*\{)/.test(text.replaceAll('clock.now()', '')),
  );
  expect(
    broken.map(({ path }) => `${path} asks the machine for the time: use clock.now() or act.at.`),
  ).toEqual([]);
});

test('files stay short enough to read', () => {
  const long = sources.flatMap(({ path, text }) => {
    if (/libs\/sample-company\/src\/(ideas|threads|rosters|acts)\//.test(path)) return [];
    const lines = text.split('\n').length;
    const most = isSpec(path) ? 600 : 300;
    return lines > most ? [`${path} has ${lines} lines: split it, ${most} is where we stop.`] : [];
  });
  expect(long).toEqual([]);
});

test('files are named after the one thing they hold', () => {
  const vague = sources.filter(({ path }) =>
    /(^|\/)(utils?|helpers?|common|manager|base|misc)(\.|\/)/.test(path.replace('theme/base.css', '')),
  );
  expect(vague.map(({ path }) => `${path}: name it after what it holds.`)).toEqual([]);
});

test('what api and web agree on depends on nothing', () => {
  const contract = code
    .filter(({ path }) => path.startsWith('libs/contract/'))
    .flatMap((source) => source.imports.filter((name) => !name.startsWith('.')));
  expect(contract).toEqual([]);
});

test.each([
  ['ranking', 10],
  ['similar', 8],
])('%s runs anywhere: it imports nothing and asks neither the machine nor the page', (name, files) => {
  const pure = code.filter(({ path }) => path.startsWith(`libs/${name}/src/`));
  expect(pure.length).toBeGreaterThan(files);
  const broken = pure.filter(
    ({ text, imports }) =>
      imports.some((name) => !name.startsWith('.')) ||
      /\b(process|window|document|console)\.|Math\.random|Date\.now/.test(text),
  );
  expect(broken.map(({ path }) => `${path}: hand in what it needs from outside.`)).toEqual([]);
});

test('the house has the rooms it promises', () => {
  for (const room of [
    'apps/api',
    'apps/web',
    'apps/e2e',
    'apps/drills',
    'libs/contract',
    'libs/ranking',
    'libs/similar',
    'libs/ui',
    'docker',
    'docs/decisions',
  ])
    expect(statSync(join(root, room)).isDirectory()).toBe(true);
});
