import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';
import { parse, parseAllDocuments } from 'yaml';

/** What runs Upwell elsewhere: image, compose files, Kubernetes manifests. There is no engine here, so linters and these tests look. */
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const { version } = JSON.parse(read('./package.json')) as { version: string };

/** Every setting that the manual knows, which is every setting there is. */
const settings = [...read('./docs/operating.md').matchAll(/^\| `([A-Z][A-Z0-9_]+)`/gm)].map(
  ([, name]) => name!,
);
const composeFiles = ['compose.yaml', 'compose.scale.yaml'];
const nameOf = (image: string) => image.split(':')[0];
const tagOf = (image: string) => image.split(':')[1] ?? 'none';

interface Service {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  security_opt?: string[];
  read_only?: boolean;
  stop_grace_period?: string;
}
const servicesOf = (file: string) =>
  (parse(read(`./docker/${file}`), { merge: true }) as { services: Record<string, Service> }).services;
const isOurs = ({ environment }: Service) => Boolean(environment?.['DATABASE_URL']);

describe('the image', () => {
  const dockerfile = read('./docker/Dockerfile');
  const stages = dockerfile.split(/^FROM /m).slice(1);

  test('has nothing that a linter minds', () => {
    expect(validate(dockerfile).map(({ message }) => message)).toEqual([]);
  });

  test('is built in stages, from exact versions; the last one is nobody privileged and says how it is', () => {
    expect(stages.length).toBeGreaterThan(1);
    for (const stage of stages) expect(stage).toMatch(/^node:\d+\.\d+\.\d+-/);
    expect(stages.at(-1)).toMatch(/^USER node$/m);
    expect(stages.at(-1)).toMatch(/^HEALTHCHECK /m);
    expect(stages.at(-1)).not.toMatch(/npm (ci|install)/);
  });
});

describe.each(composeFiles)('%s', (file) => {
  test('has nothing that a linter minds', () => {
    const off = [
      'service-keys-order',
      'services-alphabetical-order',
      'top-level-properties-order',
      'service-dependencies-alphabetical-order',
    ];
    const linter = new DCLinter({
      rules: Object.fromEntries(off.map((rule) => [rule, 0 as const])),
      quiet: false,
      debug: false,
      exclude: [],
    });
    const path = new URL(`./docker/${file}`, import.meta.url).pathname;
    const found = linter.lintFiles([path], false).flatMap(({ messages }) => messages);
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('uses settings that exist, each with its sentence', () => {
    const lines = read(`./docker/${file}`).split('\n');
    const ours = Object.values(servicesOf(file)).filter(isOurs);
    expect(ours.length).toBeGreaterThan(0);
    const used = new Set(ours.flatMap(({ environment }) => Object.keys(environment!)));
    expect([...used].filter((name) => !settings.includes(name))).toEqual([]);
    // A sentence may speak of two that stand together.
    const bare = [...used].filter((name) => {
      const at = lines.findIndex((line) => new RegExp(`^\\s+${name}:`).test(line));
      return (
        !lines[at]?.includes(' # ') && ![1, 2].some((above) => lines[at - above]?.trim().startsWith('#'))
      );
    });
    expect(bare).toEqual([]);
  });

  test('names exact images, and lets ours write nowhere but into its volumes', () => {
    const services = Object.values(servicesOf(file));
    for (const { image } of services) if (image) expect(tagOf(image)).toMatch(/^\d/);
    for (const service of services.filter(isOurs)) {
      expect(service.read_only).toBe(true);
      expect(service.security_opt).toContain('no-new-privileges:true');
      expect(Number.parseInt(service.stop_grace_period ?? '0', 10)).toBeGreaterThan(10);
    }
  });
});

test('the compose file of many nodes has a proxy, three nodes for people, one for work, PostgreSQL and Redis', () => {
  const services = Object.entries(servicesOf('compose.scale.yaml'));
  const roles = services.flatMap(([, { environment }]) => environment?.['ROLES'] ?? []).sort();
  expect(roles).toEqual(['web', 'web', 'web', 'worker']);
  expect(services.map(([name]) => name)).toEqual(expect.arrayContaining(['proxy', 'postgres', 'redis']));
  for (const [, service] of services.filter(([, one]) => isOurs(one)))
    expect(service.image).toBe(`upwell:${version}`);
  const proxied = [...read('./docker/haproxy.cfg').matchAll(/\$\{NODE_\d-(\w+):4400\}/g)].map(
    ([, name]) => name,
  );
  const people = services
    .filter(([, { environment }]) => environment?.['ROLES'] === 'web')
    .map(([name]) => name);
  expect(proxied).toEqual(people);
});

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
  data?: Record<string, string>;
  spec?: {
    template?: { metadata: { labels: Record<string, string> }; spec: PodSpec };
    selector?: { matchLabels: object };
  };
}
interface PodSpec {
  securityContext: { runAsNonRoot?: boolean };
  containers: {
    image: string;
    env?: { name: string }[];
    securityContext: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      capabilities?: { drop?: string[] };
    };
    resources: { requests?: object; limits?: { memory?: string } };
    startupProbe?: { httpGet: { path: string } };
    livenessProbe?: { httpGet?: { path: string } };
    readinessProbe?: { httpGet?: { path: string } };
  }[];
}

describe('the Kubernetes manifests', () => {
  const folder = './docker/kubernetes';
  const kustomization = parse(read(`${folder}/kustomization.yaml`)) as {
    resources: string[];
    images: { name: string; newTag: string }[];
  };
  const manifests = kustomization.resources.flatMap((file) =>
    parseAllDocuments(read(`${folder}/${file}`), { merge: true }).map((one) => one.toJS() as Manifest),
  );
  const pods = manifests.flatMap(({ kind, metadata, spec }) =>
    spec?.template
      ? [{ kind, name: metadata.name, labels: spec.template.metadata.labels, pod: spec.template.spec }]
      : [],
  );
  const deployed = (name: string) => pods.find((one) => one.name === name)!.pod.containers[0]!;

  test('are all named by the kustomization, and each is what Kubernetes understands', async () => {
    const files = readdirSync(new URL(folder, import.meta.url)).filter(
      (file) => file !== 'kustomization.yaml',
    );
    expect([...kustomization.resources].sort()).toEqual(files.sort());
    for (const manifest of manifests) {
      const { [manifest.kind]: Model } = (await import(
        `kubernetes-models/${manifest.apiVersion}/${manifest.kind}`
      )) as Record<string, new (of: Manifest) => { validate(): void }>;
      expect(() => new Model!(manifest).validate()).not.toThrow();
    }
  });

  test('name exact images, and of ours the present version', () => {
    expect(kustomization.images).toEqual([{ name: 'upwell', newTag: version }]);
    for (const { pod } of pods)
      for (const { image } of pod.containers)
        expect(tagOf(image)).toMatch(nameOf(image) === 'upwell' ? new RegExp(`^${version}$`) : /^\d/);
  });

  test('let nobody be root, write beside their volumes, or take what others need', () => {
    for (const { pod } of pods) {
      expect(pod.securityContext.runAsNonRoot).toBe(true);
      for (const { securityContext, resources } of pod.containers) {
        expect(securityContext).toMatchObject({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(resources.requests).toMatchObject({ cpu: expect.any(String), memory: expect.any(String) });
        expect(resources.limits?.memory).toBeDefined();
      }
    }
  });

  test('ask nodes how they are, and leave enough of them', () => {
    for (const role of ['web', 'worker']) {
      expect(deployed(`upwell-${role}`)).toMatchObject({
        env: [{ name: 'ROLES', value: role }],
        startupProbe: { httpGet: { path: '/healthz' } },
        livenessProbe: { httpGet: { path: '/healthz' } },
        readinessProbe: { httpGet: { path: '/readyz' } },
      });
      const budget = manifests.find(
        ({ kind, metadata }) => kind === 'PodDisruptionBudget' && metadata.name === `upwell-${role}`,
      );
      const { labels } = pods.find(({ name }) => name === `upwell-${role}`)!;
      expect(labels).toMatchObject(budget!.spec!.selector!.matchLabels);
    }
  });

  test('migrate by a job, with settings that exist', () => {
    const job = pods.find(({ kind }) => kind === 'Job')!;
    expect(job.pod.containers[0]).toMatchObject({ command: ['node', 'dist/api/migrate.js'] });
    const given = Object.keys(manifests.find(({ kind }) => kind === 'ConfigMap')!.data!);
    expect(given.filter((name) => !settings.includes(name))).toEqual([]);
  });
});
