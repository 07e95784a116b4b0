import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { compileDocuments } from './build/compile-documents.ts';
import { compressAssets } from './build/compress-assets.ts';

const api = process.env.UPWELL_API ?? 'http://127.0.0.1:4400';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [compileDocuments(), react(), compressAssets()],
  // RxJS keeps its build for present browsers behind this condition; the other one is 3 KB larger.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  // The version in the address of every asset lets the server send them as unchanging; see also shell/NewBuildOffer.
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: {
      polyfill: false,
      // Which scripts each later page will want would be 5 KB of names in the first one. It asks for them itself when it is
      // opened, a step later; its style sheets have to be named.
      resolveDependencies: (_, names, { hostType }) =>
        hostType === 'js' ? names.filter((name) => name.endsWith('.css')) : names,
    },
    rolldownOptions: {
      output: {
        // What changes with every release is kept apart from what changes twice a year.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
            {
              name: 'apollo',
              test: /node_modules\/(@apollo|graphql|graphql-tag|rxjs|@wry|optimism|tslib)\//,
            },
          ],
        },
      },
    },
  },
  server: {
    port: Number(process.env.PORT ?? 4401),
    strictPort: true,
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: api, ws: true, changeOrigin: false },
      '/files': { target: api, changeOrigin: false },
    },
  },
});
