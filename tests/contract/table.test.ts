import { satteriAlignment, satteriHearten } from '@hearten/markdown/satteri';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { doors } from './doors.ts';
import { normalise } from './normalise.ts';

const table = '| Time | Cost |\n| :-: | --: |\n| 9:30 | 1:2 |\n';
const aligned = `<table>
  <thead>
    <tr>
      <th class="hearten-align-center">Time</th>
      <th class="hearten-align-end">Cost</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td class="hearten-align-center">9:30</td>
      <td class="hearten-align-end">1:2</td>
    </tr>
  </tbody>
</table>
`;

const unified = doors.filter(({ name }) => name === 'unified' || name === '@mdx-js/mdx');

test.each(unified)(
  'cells are aligned by class, not by style, through $name',
  async ({ render }) => {
    expect(normalise((await render(table)).html)).toBe(aligned);
  },
);

test('cells are aligned by class, not by style, through Sätteri', () => {
  const { html } = markdownToHtml(table, {
    mdastPlugins: [satteriHearten()],
    hastPlugins: [satteriAlignment()],
    features: { directive: true },
  }) as { html: string };
  expect(normalise(html)).toBe(aligned);
});
