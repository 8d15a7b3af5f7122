import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doors } from './doors.ts';
import { fixtures } from './fixtures.ts';
import { normalise } from './normalise.ts';

const cases = fixtures.flatMap((fixture) => doors.map((door) => ({ fixture, door })));

test.each(cases)('$fixture.name through $door.name', async ({ fixture, door }) => {
  const text = door.format === 'mdx' ? fixture.mdx : fixture.markdown;
  const { html } = await door.render(text);
  await expect(normalise(html)).toMatchFileSnapshot(fixture.expected);
});

const directivesInMdx = doors
  .filter(({ format }) => format === 'mdx')
  .flatMap((door) => fixtures.map((fixture) => ({ fixture, door })));

test.each(directivesInMdx)(
  '$fixture.name as a directive through $door.name',
  async ({ fixture, door }) => {
    const { html } = await door.render(fixture.markdown);
    await expect(normalise(html)).toMatchFileSnapshot(fixture.expected);
  },
);

test.each(cases)('$fixture.name warns alike through $door.name', async ({ fixture, door }) => {
  const text = door.format === 'mdx' ? fixture.mdx : fixture.markdown;
  const { messages } = await door.render(text);
  const said = messages.map(({ ruleId, line }) => `${line} ${ruleId}\n`).sort();
  const file = `${fixture.folder}/messages.txt`;
  if (said.length > 0) await expect(said.join('')).toMatchFileSnapshot(file);
  else expect(existsSync(file), 'no messages where the fixture has some').toBe(false);
});
