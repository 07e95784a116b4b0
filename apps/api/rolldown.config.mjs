import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Our own code and the libraries of this repository in one file; packages stay in node_modules. */
export default defineConfig({
  input: {
    main: here('./src/main.ts'),
    'print-schema': here('./src/print-schema.ts'),
    'seed-bulk': here('./src/seed-bulk.ts'),
    'bench-digest': here('./src/bench-digest.ts'),
    'bench-similar': here('./src/bench-similar.ts'),
    'bench-looks': here('./src/bench-looks.ts'),
    'bench-votes': here('./src/bench-votes.ts'),
    'import-ideas': here('./src/import-ideas.ts'),
    'import-people': here('./src/import-people.ts'),
    'bench-people-import': here('./src/bench-people-import.ts'),
    migrate: here('./src/migrate.ts'),
    'ranking-verify': here('./src/ranking-verify.ts'),
    backup: here('./src/backup.ts'),
    restore: here('./src/restore.ts'),
  },
  platform: 'node',
  tsconfig: here('./tsconfig.json'),
  external: (id) =>
    !id.startsWith('.') &&
    !id.startsWith('/') &&
    !id.startsWith('@oxc-project/runtime') &&
    !(id.startsWith('@upwell/') && id !== '@upwell/embedded-postgres'),
  output: { dir: here('../../dist/api'), format: 'esm', sourcemap: true, keepNames: true, cleanDir: true },
});
