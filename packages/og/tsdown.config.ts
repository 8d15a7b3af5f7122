import { defineConfig } from 'tsdown';

export default defineConfig({
  // The worker is a file of its own: a pool starts it by its address.
  entry: ['src/index.ts', 'src/astro.ts', 'src/worker.ts'],
  dts: true,
  platform: 'node',
  fixedExtension: false,
});
