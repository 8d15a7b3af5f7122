import { defineConfig } from 'tsdown';

export default defineConfig({
  // A site that only shows comments loads no database: the service is a door of its own.
  entry: ['src/index.ts', 'src/astro.ts', 'src/service.ts', 'src/load.ts'],
  dts: true,
  platform: 'node',
  fixedExtension: false,
});
