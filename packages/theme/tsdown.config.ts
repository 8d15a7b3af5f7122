import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/plugin.ts'],
  dts: true,
  platform: 'node',
  fixedExtension: false,
});
