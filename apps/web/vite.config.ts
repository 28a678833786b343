import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { viteStaticCopy } from 'vite-plugin-static-copy';

/** Fonts that every page is set in: loaded beside the style sheet instead of after it. */
const firstFonts = /(latin|vietnamese)-(400|600)-normal/;

/** Names those fonts in the page, so that the text is not set twice. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2') && firstFonts.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  };
}

/** React and what stands on it from the first moment; not `@floating-ui/react`, which comes with the first menu. */
const reactLibrary = /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|clsx)[\\/]/;

/** Recharts and what it stands on. */
const chartLibrary =
  /node_modules[\\/](recharts|victory-vendor|d3-[\w-]+|@reduxjs|react-redux|redux[\w-]*|immer|reselect)[\\/]/;

const require = createRequire(import.meta.url);
const pdfjs = path.dirname(require.resolve('pdfjs-dist/package.json'));
const { version: pdfjsVersion }: { version: string } = require('pdfjs-dist/package.json');

/** What the PDF library asks for by name when a file needs it, in a folder that a new version does not share. */
const pdfData = viteStaticCopy({
  targets: ['standard_fonts', 'cmaps', 'iccs', 'wasm'].map((folder) => ({
    src: path.join(pdfjs, folder, '*').replaceAll('\\', '/'),
    dest: `assets/pdfjs-${pdfjsVersion}/${folder}`,
    rename: { stripBase: true },
  })),
});

const api = `http://127.0.0.1:${process.env.API_PORT ?? '3000'}`;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), preloadFonts(), pdfData],
  server: { proxy: { '/api': api, '/healthz': api, '/readyz': api } },
  build: {
    manifest: true,
    target: 'es2024',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A group takes what its modules import along: React is named first, or it would go with the charts.
          groups: [
            { name: 'react', priority: 2, test: reactLibrary },
            { name: 'charts', priority: 1, test: chartLibrary },
            // What the first page needs comes in one piece, which packs better than many small ones.
            { name: 'first', priority: 0, tags: ['$initial'], test: /^(?!.*[\\/](main\.tsx|index\.html))/ },
          ],
        },
      },
    },
  },
});
