import { expect, test } from 'vitest';
import { findComponent } from './find-component.ts';

// The folder of this package stands for a site.
const root = new URL('../../', import.meta.url);
const find = (component: string) => findComponent({ component, at: 'css.0' }, root);

test.each([
  ['./src/parts/nams.ts', ' Did you mean ./src/parts/names.ts?'],
  ['/src/parts/names.ts', ' Did you mean ./src/parts/names.ts?'],
  ['./src/parts', ''],
  ['./nowhere/a.css', ''],
])('of %s says which file is near', (component, near) => {
  expect(() => find(component)).toThrow(
    expect.objectContaining({ message: `**css.0**: no file ${component}.${near}`, stack: '' }),
  );
});

test('leaves what the bundler finds', () => {
  expect(find('some-package/a.css')).toBe('some-package/a.css');
  expect(find('./src/parts/names.ts')).toMatch(/names\.ts$/);
});
