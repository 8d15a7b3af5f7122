import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/bin.ts'],
  platform: 'node',
  fixedExtension: false,
  // dist/template is written before.
  clean: ['dist/*.js'],
});
