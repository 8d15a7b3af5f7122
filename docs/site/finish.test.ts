import { expect, test } from 'vitest';
import { alignedCells, breakableNames, wideTables, withDoors, withExamples } from './finish.ts';

const table = (columns: number) =>
  `<table><thead><tr>${'<th>a</th>'.repeat(columns)}</tr></thead><tbody></tbody></table>`;

test('a table with many columns gets a box that scrolls, a narrow one none', () => {
  expect(wideTables(table(2))).toBe(table(2));
  expect(wideTables(table(5))).toMatch(/^<div class="table-box" role/);
  const wide = wideTables(`<p>a</p>${table(6)}<p>b</p>`);
  expect(wide).toMatch(
    /^<p>a<\/p><div class="table-box table-box--wide"[^>]* tabindex="0"><table>/,
  );
  expect(wide).toMatch(/<\/table><\/div><p>b<\/p>$/);
});

test.each([
  ['<td><code>blogs[].title</code></td>', '<td><code>blogs[].<wbr>title</code></td>'],
  ['<td><code>@hearten/care</code></td>', '<td><code>@hearten/<wbr>care</code></td>'],
  ['<p><code>a.b</code></p>', '<p><code>a.b</code></p>'],
  ['<td>a.b <code>c</code></td>', '<td>a.b <code>c</code></td>'],
])('%s may break as %s', (cell, expected) => {
  expect(breakableNames(cell)).toBe(expected);
});

test('sections become doors beside one another, but for the last', () => {
  const h2 = (name: string) =>
    `<div class="sl-heading-wrapper level-h2"><h2 id="${name}">${name}</h2><a href="#${name}"></a></div>`;
  expect(withDoors(`<p>a</p>${h2('b')}<p>b</p>${h2('c')}${h2('d')}`)).toBe(
    `<p>a</p><div class="doors"><section class="door">${h2('b')}<p>b</p></section><section class="door">${h2('c')}</section></div>${h2('d')}`,
  );
});

test('an example stands where its name does, and a name nobody has leaves nothing', () => {
  const html = '<p>a</p><div data-example="plain"></div><div data-example="no"></div>';
  expect(withExamples(html, { plain: '<b>$&</b>' })).toBe('<p>a</p><b>$&</b>');
});

test.each([
  ['<td style="text-align: right">1</td>', '<td class="hearten-align-end">1</td>'],
  ['<th style="text-align:center">a</th>', '<th class="hearten-align-center">a</th>'],
  ['<td>a</td>', '<td>a</td>'],
])('%s becomes %s', (cell, expected) => {
  expect(alignedCells(cell)).toBe(expected);
});
