import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/shapes.ts'],
  dts: true,
  platform: 'node',
  fixedExtension: false,
});
