import { defineConfig } from 'tsdown';

export default defineConfig({
  // Files of their own: a pool starts the worker by its address, and colours are read only where there are any.
  entry: ['src/index.ts', 'src/astro.ts', 'src/worker.ts', 'src/css-colour.ts'],
  dts: true,
  platform: 'node',
  fixedExtension: false,
});
