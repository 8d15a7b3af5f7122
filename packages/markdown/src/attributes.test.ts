import type { TestimonialRecord } from '@hearten/components/shapes';
import { expect, test } from 'vitest';
import { camel } from './attributes.ts';
import { check } from './check.ts';

const list = '\n- **A.** a\n- **B.** b\n- **C.** c\n';
const picture = '\n![A door](/a.jpg)\n\nSource: Ana\n';

function findingsOf(text: string, path: string) {
  return check(text, { path }).map(
    ({ line, column, ruleId, actual, expected }) =>
      `${line}:${column} ${ruleId} ${actual ?? ''} → ${expected?.join(' | ')}`,
  );
}

test.each([
  [
    'a misspelt one',
    `:::benefit-list{varient=ticks}${list}:::`,
    '1:17 unknown-attribute varient → variant',
  ],
  [
    'one with spaces around it',
    `:::benefit-list{ variant="tick" }${list}:::`,
    '1:18 invalid-attribute tick → numbers | ticks',
  ],
  [
    'the second of two',
    `:::figure{license=CC0 licence=x}${picture}:::`,
    '1:23 unknown-attribute licence → license',
  ],
  [
    'one in kebab case',
    `:::figure{credit-url=nope}${picture}:::`,
    '1:11 invalid-attribute nope → url',
  ],
  [
    'one in camel case',
    `:::figure{creditUrl=nope}${picture}:::`,
    '1:11 invalid-attribute nope → url',
  ],
  [
    'one in a quote',
    `> :::benefit-list{varient=ticks}${list.replaceAll('\n', '\n> ')}:::`,
    '1:19 unknown-attribute varient → variant',
  ],
  [
    'one after Windows line ends and a byte order mark',
    `\uFEFF---\r\ntitle: x\r\n---\r\n\r\n:::benefit-list{varient=ticks}${list.replaceAll('\n', '\r\n')}:::`,
    '5:17 unknown-attribute varient → variant',
  ],
  [
    'none where there is no such word',
    `:::benefit-list{.wide}${list}:::`,
    '1:1 unknown-attribute class → variant',
  ],
  [
    'a number that is too small',
    '::testimonial-list{limit=0}',
    '1:20 invalid-attribute 0 → more than 0',
  ],
  ['one that is missing', '::testimonial', '1:1 missing-attribute  → id'],
])('gives the place of an attribute: %s', (_how, text, expected) => {
  expect(findingsOf(text, 'post.md')).toEqual([expected]);
});

test.each([
  [
    'a misspelt one',
    `<BenefitList varient="ticks">${list}</BenefitList>`,
    '1:14 unknown-attribute varient → variant',
  ],
  [
    'one in camel case',
    `<Figure license="CC0" creditUrl="nope">${picture}</Figure>`,
    '1:23 invalid-attribute nope → url',
  ],
  [
    'one on a line of its own',
    `<BenefitList\n  varient="ticks"\n>${list}</BenefitList>`,
    '2:3 unknown-attribute varient → variant',
  ],
  [
    'one at the left edge',
    `<BenefitList\nvarient="ticks">${list}</BenefitList>`,
    '2:1 unknown-attribute varient → variant',
  ],
  [
    'one beside an expression',
    '<TestimonialList limit={many} topik="a" />',
    '1:31 unknown-attribute topik → topic',
  ],
  [
    'one after a spread, and not the word in the text',
    `<BenefitList {...props} variant="tick">\n- **A.** variant\n- **B.** b\n- **C.** c\n</BenefitList>`,
    '1:25 invalid-attribute tick → numbers | ticks',
  ],
])('gives the place of an attribute in MDX: %s', (_how, text, expected) => {
  expect(findingsOf(text, 'post.mdx')).toEqual([expected]);
});

test.each([`id={"evenings"}`, `id={'evenings'}`, 'id={ `evenings` }'])(
  'reads words in quotes in an expression: %s',
  (written) => {
    const testimonials: TestimonialRecord[] = [
      { id: 'day', quote: 'x', displayName: 'M.', relationship: 'client', topics: [] },
    ];
    const messages = check(`<Testimonial ${written} />`, {
      path: 'post.mdx',
      records: { testimonials },
    });
    expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
      ['unknown-record', 'evenings'],
    ]);
  },
);

test.each(['id={name}', `id={\`even\${ings}\`}`, `id={"a" + "b"}`, `id={"a\\n"}`])(
  'leaves an expression to the component: %s',
  (written) => {
    const records = { testimonials: [] };
    expect(check(`<Testimonial ${written} />`, { path: 'post.mdx', records })).toEqual([]);
  },
);

test('looks for an attribute in its tag alone, not in the text around it', () => {
  expect(findingsOf('The limit <TestimonialList limit="x" />', 'post.mdx')).toEqual([
    '1:28 invalid-attribute x → number',
  ]);
  expect(findingsOf('<Testimonial>\nThe id\n</Testimonial>', 'post.mdx')[0]).toBe(
    '1:1 missing-attribute  → id',
  );
});

test.each(['interactive', 'interactive=true', 'interactive="true"', 'interactive=false'])(
  'takes {%s} for a switch',
  (written) => {
    const text = `:::right-for-you{${written}}\nIf:\n\n- a\n\n[Call](tel:988)\n:::`;
    expect(findingsOf(text, 'post.md')).toEqual([]);
  },
);

test('proposes a topic where a topic was asked for, and an id for an id', () => {
  const testimonials: TestimonialRecord[] = [
    { id: 'evening', quote: 'x', displayName: 'M.', relationship: 'client', topics: ['evenings'] },
  ];
  const proposed = (text: string) =>
    check(text, { path: 'post.md', records: { testimonials } }).map(({ expected }) => expected);
  expect(proposed('::testimonial-list{topic=evening}')).toEqual([['evenings']]);
  expect(proposed('::testimonial{id=evenings}')).toEqual([['evening']]);
  expect(proposed('::testimonial-list{topic=parents}')).toEqual([['evenings']]);
});

test.each([
  ['credit-url', 'creditUrl'],
  ['creditUrl', 'creditUrl'],
  ['id', 'id'],
])('the prop of %s is %s', (name, prop) => {
  expect(camel(name)).toBe(prop);
});
