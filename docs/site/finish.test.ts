import { expect, test } from 'vitest';
import { wideTables, withExamples } from './finish.ts';

const table = (columns: number) =>
  `<table><thead><tr>${'<th>a</th>'.repeat(columns)}</tr></thead><tbody></tbody></table>`;

test('a table with many columns gets a box that scrolls, a narrow one none', () => {
  expect(wideTables(table(5))).toBe(table(5));
  const wide = wideTables(`<p>a</p>${table(6)}<p>b</p>`);
  expect(wide).toMatch(/^<p>a<\/p><div class="wide-table"[^>]* tabindex="0"><table>/);
  expect(wide).toMatch(/<\/table><\/div><p>b<\/p>$/);
});

test('an example stands where its name does, and a name nobody has leaves nothing', () => {
  const html = '<p>a</p><div data-example="plain"></div><div data-example="no"></div>';
  expect(withExamples(html, { plain: '<b>$&</b>' })).toBe('<p>a</p><b>$&</b>');
});
