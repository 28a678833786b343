import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The worker as one plain JavaScript module with its lazily loaded drawing: Node runs TypeScript, but no JSX. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: { ssr: 'src/render-worker.ts', target: 'node24', emptyOutDir: true },
  ssr: { noExternal: true, external: ['@resvg/resvg-js', 'happy-dom'] },
});
