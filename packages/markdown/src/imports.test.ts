import { expect, test } from 'vitest';
import { check } from './check.ts';

function told(text: string, path = 'post.mdx'): string[] {
  return check(text, { path }).map(({ ruleId, line }) => `${line} ${ruleId}`);
}

test.each([
  ["import { Testimonial } from '@hearten/components';", ['3 inline-record']],
  [
    "import { KeyFacts, TestimonialList as Voices } from '@hearten/components';",
    ['3 inline-record'],
  ],
  [
    'import {\n  Testimonial as Words,\n} from "@hearten/components/index.ts";',
    ['3 inline-record'],
  ],
  ["import { KeyFacts } from '@hearten/components';", []],
  ["import { Testimonial } from './Testimonial.astro';", []],
])('words in MDX come from a record, not from %j', (code, messages) => {
  expect(told(`# Words\n\n${code}\n\nText.\n`)).toEqual(messages);
  expect(told(`# Words\n\n${code}\n\nText.\n`, 'post.md')).toEqual([]);
});

test('says what to do', () => {
  const [found] = check("import { Testimonial } from '@hearten/components';\n", { path: 'a.mdx' });
  expect(found).toMatchObject({
    fatal: true,
    expected: ['<Testimonial />'],
    reason:
      '`Testimonial` may not be imported into an article: its words would come from there, and not from a record that holds the person’s consent. Take the import out and write `<Testimonial />` with what it is asked for; it needs none.',
  });
});
