import type { List, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Block, Finding } from '../shape.ts';
import { faq } from './shape.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const line = (...parts: (string | PhrasingContent)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const title = (value: string, depth: 2 | 3 | 4 = 3): Block => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
const list = (...items: Block[][]): List => ({
  type: 'list',
  ordered: false,
  children: items.map((children) => ({ type: 'listItem', children })),
});

function read(blocks: Block[], open: 'none' | 'first' | 'all' = 'none') {
  const findings: Finding[] = [];
  const groups = faq.read(blocks, { open }, (finding) => findings.push(finding));
  const words = (nodes: readonly Block[]) => nodes.map((node) => toString(node));
  return {
    groups: groups.map(({ before, items, after }) => [
      ...words(before),
      ...items.map(({ lead, text: answer }) => [toString(lead), ...words(answer)]),
      ...words(after),
    ]),
    findings: findings.map(({ ruleId, actual }) => (actual ? `${ruleId} ${actual}` : ruleId)),
  };
}

test.each<[string, Block[], unknown[][]]>([
  [
    'headings',
    [
      line('First.'),
      title('1. Why?'),
      line('So.'),
      title('2. When?'),
      line('Now.'),
      line('Or later.'),
    ],
    [['First.', ['Why?', 'So.'], ['When?', 'Now.', 'Or later.']]],
  ],
  [
    'headings that do not ask',
    [
      title('Costs'),
      line('Little.'),
      title('More', 4),
      line('Still.'),
      title('Time'),
      line('Soon.'),
    ],
    [
      [
        ['Costs', 'Little.', 'More', 'Still.'],
        ['Time', 'Soon.'],
      ],
    ],
  ],
  [
    'headings in groups',
    [
      title('Costs', 2),
      title('How much?'),
      line('Little.'),
      title('Time', 2),
      line('Short.'),
      title('When?'),
      line('Now.'),
    ],
    [
      ['Costs', ['How much?', 'Little.']],
      ['Time', 'Short.', ['When?', 'Now.']],
    ],
  ],
  [
    'lower headings in an answer',
    [title('How?'), title('By day', 4), line('So.'), title('When?'), line('Now.')],
    [
      [
        ['How?', 'By day', 'So.'],
        ['When?', 'Now.'],
      ],
    ],
  ],
  [
    'bold lines',
    [line(bold('Why?')), line('So.'), line(bold('When?'), ' Now.')],
    [
      [
        ['Why?', 'So.'],
        ['When?', 'Now.'],
      ],
    ],
  ],
  [
    'bold lines in one paragraph',
    [line(bold('Why?'), ' So.\n', bold('When?'), '\nNow, ', bold('today?'), '\n', bold('soon.'))],
    [
      [
        ['Why?', 'So.'],
        ['When?', 'Now, today?\nsoon.'],
      ],
    ],
  ],
  [
    'other bold words in an answer',
    [
      line(bold('Why?'), ' So.'),
      line(bold('Note:'), ' bring a card.'),
      line(bold('When?'), ' Now.'),
    ],
    [
      [
        ['Why?', 'So.', 'Note: bring a card.'],
        ['When?', 'Now.'],
      ],
    ],
  ],
  [
    'bold words that ask nothing',
    [line(bold('Costs.'), ' Little.'), line(bold('Time.'), ' Short.')],
    [
      [
        ['Costs', 'Little.'],
        ['Time', 'Short.'],
      ],
    ],
  ],
  [
    'a list',
    [list([line(bold('Why?'), ' So.')], [line('When?'), line('Now.')])],
    [
      [
        ['Why?', 'So.'],
        ['When?', 'Now.'],
      ],
    ],
  ],
  [
    'Q and A in lines',
    [line('Q: Why?\nA: So.\nQ: When?\nA: Now.')],
    [
      [
        ['Q: Why?', 'A: So.'],
        ['Q: When?', 'A: Now.'],
      ],
    ],
  ],
  [
    'Q and A in paragraphs',
    [
      line('Q. Why?'),
      line('A. So.'),
      line('And so.'),
      line(bold('Q:'), ' When?'),
      line('A: Now.'),
      line('Q2: Who?'),
      line('Us.'),
    ],
    [
      [
        ['Q. Why?', 'A. So.', 'And so.', 'Q: When?', 'A: Now.'],
        ['Q2: Who?', 'Us.'],
      ],
    ],
  ],
  [
    'P and R, in Spanish',
    [line('P: ¿Cuándo?\nR: Hoy.'), line('P: ¿Dónde?'), line('R: Aquí.')],
    [
      [
        ['P: ¿Cuándo?', 'R: Hoy.'],
        ['P: ¿Dónde?', 'R: Aquí.'],
      ],
    ],
  ],
  ['text', [line('A: So.\nR: what'), line('a word')], [['A: So.\nR: what', 'a word']]],
])('reads %s', (_what, blocks, groups) => {
  expect(read(blocks).groups).toEqual(groups);
});

const answered = (words: string): Block[] => [
  title('Why?'),
  line('So.'),
  title('What if?'),
  line(words),
];

test.each<[string, Block[], string[]]>([
  ['no question', [line('Ask us.')], ['faq-count 0']],
  ['one question', [title('Why?'), line('So.')], ['faq-count 1']],
  ['two questions', answered('Now.'), []],
  [
    'a question without an answer',
    [title('Why?'), title('When?'), line('Now.')],
    ['question-without-answer Why?'],
  ],
  [
    'an answer without a question',
    [
      list(
        [line(bold('Why?'), ' So.')],
        [line('We open early. Come by. It is near the park and the bus.')],
        [line(bold('When?'), ' Now.')],
      ),
    ],
    ['item-without-lead'],
  ],
  ['988 in an answer', answered('Call or text 988.'), ['vital-in-faq 988']],
  ['911 in an answer', answered('Call 9-1-1 first, then 988.'), ['vital-in-faq 911']],
  ['9-8-8 in an answer', answered('Call 9-8-8 now.'), ['vital-in-faq 988']],
  ['our own number in an answer', answered('Call (562) 555-0134.'), []],
  ['988 in no answer', [line('Call 988.'), ...answered('Now.')], []],
  ['911 in the question', [title('Is it 911?'), line('No.'), title('Why?'), line('So.')], []],
])('of %s it says %j', (_what, blocks, findings) => {
  expect(read(blocks).findings).toEqual(findings);
});

test.each([
  ['none', ['vital-in-faq 911', 'vital-in-faq 988']],
  ['first', ['vital-in-faq 988']],
  ['all', []],
] as const)('of numbers in answers that are open (%s) it says nothing', (open, findings) => {
  expect(
    read([title('If?'), line('Call 911.'), title('Or?'), line('Call 988.')], open).findings,
  ).toEqual(findings);
});

test.each([
  [{}, 'none'],
  [{ open: '' }, 'all'],
  [{ open: true }, 'all'],
  [{ open: 'false' }, 'none'],
  [{ open: 'first' }, 'first'],
])('reads %j as open: %s', (given, open) => {
  expect(faq.attributes.parse(given)).toEqual({ open });
});

test('hides nothing behind words that do not say what', () => {
  const groups = faq.read(
    [title('Why?'), title('When?'), line('Now.')],
    { open: 'none' },
    () => {},
  );
  const built = faq.build(groups, { open: 'none' }, { depth: 3 });
  expect(built.map(({ type, data }) => data?.hName ?? type)).toEqual(['heading', 'details']);
});

const link: PhrasingContent = { type: 'link', url: '/team', children: [text('them')] };

test.each<[string, PhrasingContent[], string[], string[]]>([
  ['a link', [text('Who leads '), link, text('?')], ['link-in-question'], ['heading', 'paragraph']],
  [
    'a link in bold',
    [{ type: 'strong', children: [link] }],
    ['link-in-question'],
    ['heading', 'paragraph'],
  ],
  [
    'HTML',
    [{ type: 'html', value: '<b>' }, text('Who?'), { type: 'html', value: '</b>' }],
    [],
    ['details'],
  ],
  ['code', [{ type: 'inlineCode', value: 'IOP' }, text('?')], [], ['details']],
])('closes no answer to a question with a link: %s', (_what, children, ids, shown) => {
  const findings: string[] = [];
  const blocks: Block[] = [
    { type: 'heading', depth: 3, children },
    line('Call 988.'),
    ...answered('Now.'),
  ];
  const groups = faq.read(blocks, { open: 'none' }, ({ ruleId }) => findings.push(ruleId));
  const built = faq.build(groups, { open: 'none' }, { depth: 3 });
  expect(built.map(({ type, data }) => data?.hName ?? type).slice(0, shown.length)).toEqual(shown);
  expect(findings.filter((id) => id !== 'vital-in-faq')).toEqual(ids);
  expect(findings.includes('vital-in-faq')).toBe(shown.length === 1);
});

test('takes words for items on a page without Markdown', () => {
  const groups = faq.toItems?.([{ lead: 'Why?', text: 'So.' }]);
  const [details] = faq.build(groups as never, { open: 'first' }, { depth: 2 });
  expect(details).toMatchObject({ data: { hName: 'details', hProperties: { open: true } } });
  expect(toString(details)).toBe('Why?So.');
});

test('what stands under a bigger heading without a question stays open', () => {
  const blocks = [
    line('First.'),
    list([line('a')]),
    title('Why?'),
    line('So.'),
    title('In a hurry', 2),
    line('Call (562) 555-0134 at 10:30.'),
  ];
  expect(read(blocks).groups).toEqual([
    ['First.', 'a', ['Why?', 'So.']],
    ['In a hurry', 'Call (562) 555-0134 at 10:30.'],
  ]);
});

test.each([
  ['In a hurry', 'Call (562) 555-0134.', ['vital-in-faq (562) 555-0134']],
  ['In a hurry', 'Call us.', []],
  ['How do I reach you?', 'Call (562) 555-0134.', []],
  ['What if a child took it?', 'Call 1-800-222-1222.', ['vital-in-faq 1-800-222-1222']],
  ['What if a child took it?', 'Call (800) 222-1222.', ['vital-in-faq (800) 222-1222']],
])('closed under “%s”, “%s” is %j', (heading, answer, said) => {
  const blocks = [title('Why?'), line('So.'), title(heading), line(answer)];
  expect(read(blocks).findings).toEqual(said);
});
