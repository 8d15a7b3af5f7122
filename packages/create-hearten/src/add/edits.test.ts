import { describe, expect, test } from 'vitest';
import { addCollections } from './edit-collections.ts';
import { addIntegration } from './edit-config.ts';
import { addDependencies, astroProblem } from './edit-manifest.ts';

const wanted = { imports: ["import { hearten } from '@hearten/theme';"], call: 'hearten()' };
const first = "import { defineConfig } from 'astro/config';\n";
const imported = `${first}import { hearten } from '@hearten/theme';\n`;

describe('an astro.config', () => {
  test.each([
    [
      'export default defineConfig({});\n',
      'export default defineConfig({\n  integrations: [hearten()],\n});\n',
    ],
    [
      'export default defineConfig({ integrations: [] });\n',
      'export default defineConfig({ integrations: [hearten()] });\n',
    ],
    [
      'export default defineConfig({\n\tintegrations: [\n\t\tmdx({ a: [1] }), // ours\n\t],\n});\n',
      'export default defineConfig({\n\tintegrations: [\n\t\tmdx({ a: [1] }), hearten(), // ours\n\t],\n});\n',
    ],
    [
      "export default defineConfig({ site: 'https://a.example' });\n",
      "export default defineConfig({\n  integrations: [hearten()], site: 'https://a.example' });\n",
    ],
    [
      'export default { integrations: [a] } satisfies Config;\n',
      'export default { integrations: [a, hearten()] } satisfies Config;\n',
    ],
  ])('gets one integration more: %j', (before, after) => {
    expect(addIntegration(first + before, wanted)).toBe(imported + after);
  });

  test.each([
    'export default config;\n',
    'export default defineConfig(options);\n',
    'export default defineConfig(({ mode }) => ({}));\n',
    'export default wrap({ integrations: [] });\n',
    'export default defineConfig({ integrations: list });\n',
    'export default defineConfig({ integrations: isDev ? [] : [a] });\n',
    'export default defineConfig({ ...base });\n',
    'module.exports = {};\n',
    'export default defineConfig({ integrations: [ });\n',
  ])('is left alone where nobody can be sure: %j', (text) => {
    expect(addIntegration(first + text, wanted)).toBeUndefined();
  });
});

describe('a content.config', () => {
  const line = "import { heartenCollections } from '@hearten/theme/content';";

  test.each([
    [
      'export const collections = { blog };\n',
      'export const collections = { ...heartenCollections(), blog };\n',
    ],
    [
      'export const collections = {};\n',
      'export const collections = { ...heartenCollections() };\n',
    ],
    [
      "const blog = 1;\nexport const collections = { 'the-blog': blog } satisfies All;\n",
      "const blog = 1;\nexport const collections = { ...heartenCollections(), 'the-blog': blog } satisfies All;\n",
    ],
  ])('gets the theme’s collections: %j', (before, after) => {
    expect(addCollections(before)).toBe(`${line}\n\n${after}`);
  });

  test.each([
    'export const collections = all;\n',
    'export const collections = { ...others };\n',
    'export const collections = { team };\n',
    'export const blog = 1;\n',
    'export const collections = {\n',
  ])('is left alone where nobody can be sure: %j', (text) => {
    expect(addCollections(text)).toBeUndefined();
  });
});

describe('a package.json', () => {
  const needed = {
    dependencies: { '@hearten/theme': '^1.0.0', sharp: '^2.0.0' },
    devDependencies: { hearten: '^1.0.0' },
  };

  test('gets what it does not have, in its own indentation', () => {
    const text =
      '{\n\t"scripts": {\n\t\t"check": "mine"\n\t},\n\t"dependencies": {\n\t\t"sharp": "1"\n\t}\n}';
    expect(addDependencies(text, needed)).toBe(
      '{\n\t"scripts": {\n\t\t"check": "mine"\n\t},\n\t"dependencies": {\n\t\t"@hearten/theme": "^1.0.0",\n\t\t"sharp": "1"\n\t},\n\t"devDependencies": {\n\t\t"hearten": "^1.0.0"\n\t}\n}',
    );
  });

  test('twice is once', () => {
    const once = addDependencies('{}\n', needed);
    expect(addDependencies(once, needed)).toBe(once);
  });

  test.each([
    ['^7.2.0', undefined],
    ['^7.0.0', undefined],
    ['~7.4.1', undefined],
    ['latest', undefined],
    ['workspace:*', undefined],
    ['^6.9.0', 'This site asks for Astro ^6.9.0, and Hearten needs 7.2 or newer.'],
    ['7.1.3', 'This site asks for Astro 7.1.3, and Hearten needs 7.2 or newer.'],
  ])('with Astro %s: %s', (range, says) => {
    const problem = astroProblem(JSON.stringify({ dependencies: { astro: range } }));
    if (says === undefined) expect(problem).toBeUndefined();
    else expect(problem).toContain(says);
  });

  test('without Astro it is no site', () => {
    expect(astroProblem('{}')).toContain('does not name `astro`');
  });
});
