import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: [
    'src/remark.ts',
    'src/rehype.ts',
    'src/satteri.ts',
    'src/check.ts',
    'src/nearest.ts',
    'src/report.ts',
    'src/snippets.ts',
  ],
  dts: true,
  platform: 'node',
  fixedExtension: false,
});
