// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so the places of a snippet are written.
import { defineBlock, type Shape, shapes } from '@hearten/components/shapes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { check } from './check.ts';
import { type Snippet, snippetFiles, snippets } from './snippets.ts';

interface Expanded {
  text: string;
  /** The words of each place, by its number. */
  places: Map<number, string[]>;
}

/** Fills in a snippet as VS Code does: https://code.visualstudio.com/docs/editing/userdefinedsnippets#_grammar */
function expand({ body }: Snippet): Expanded {
  const source = body.join('\n');
  const places = new Map<number, string[]>();
  let at = 0;
  let text = '';
  const readUntil = (end: string, escapes: string): string => {
    let words = '';
    while (at < source.length && !source.startsWith(end, at)) {
      if (source[at] === '\\' && escapes.includes(source[at + 1] ?? ' ')) at += 1;
      else if (source[at] === '$' && escapes.includes('$')) throw new Error('a place in a place');
      words += source[at];
      at += 1;
    }
    if (!source.startsWith(end, at)) throw new Error(`no ${end} in ${source}`);
    at += end.length;
    return words;
  };
  while (at < source.length) {
    const [stop, number] = /^\$\{?(\d+)[:|]?/.exec(source.slice(at)) ?? [];
    if (source[at] === '\\' && '$}\\'.includes(source[at + 1] ?? ' ')) {
      text += source[at + 1];
      at += 2;
    } else if (stop) {
      at += stop.length;
      const values = stop.endsWith(':')
        ? [readUntil('}', '$}\\')]
        : stop.endsWith('|')
          ? splitChoices(readUntil('|}', ''))
          : [''];
      expect(places.has(Number(number)), `place ${number} twice`).toBe(false);
      places.set(Number(number), values);
      text += values[0];
    } else {
      expect(source[at], 'an unescaped character').not.toMatch(/[$}]/);
      text += source[at];
      at += 1;
    }
  }
  return { text, places };
}

function splitChoices(list: string): string[] {
  return [...list.matchAll(/((?:\\[\\,|]|[^,])+)(?:,|$)/g)].map(([, choice = '']) =>
    choice.replace(/\\([\\,|])/g, '$1'),
  );
}

const all = Object.entries(snippets()).map(([name, snippet]) => ({ name, snippet }));
const pathsOf = ({ scope }: Snippet) => (scope === 'mdx' ? ['a.mdx'] : ['a.md', 'a.mdx']);

test('every block has one for Markdown and one for its component', () => {
  expect(all).toHaveLength(shapes.length * 2);
});

test.each(all)('$name says what it is for, and is found by its name', ({ snippet }) => {
  expect(snippet.description).toMatch(/\.$/);
  expect(snippet.prefix[1]).toMatch(/^(?::{1,3}[a-z-]+|<[A-Z]\w+)$/);
  expect(snippet.prefix[0]).toBe(snippet.prefix[1]?.replace(/^[:<]+/, ''));
});

test.each(all)('$name is numbered from 1 on', ({ snippet }) => {
  const numbers = [...expand(snippet).places.keys()];
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
});

const filled = all.flatMap(({ name, snippet }) =>
  pathsOf(snippet).map((path) => ({ name, snippet, path })),
);
const wrong = /unknown|attribute|syntax|empty|fence|unclosed/;

test.each(filled)('$name gives a sound block in $path, with each choice', ({ snippet, path }) => {
  const { text, places } = expand(snippet);
  const [, choices = []] = [...places].find(([, values]) => values.length > 1) ?? [];
  const texts = [text, ...choices.map((choice) => text.replace(choices[0] ?? '', choice))];
  for (const filledIn of texts) {
    const messages = check(`${filledIn}\n`, { path });
    expect(messages.filter(({ fatal, ruleId = '' }) => fatal || wrong.test(ruleId))).toEqual([]);
  }
});

test.each([
  ['Hearten benefit-list', 0, ':::benefit-list{variant=${1|numbers,ticks|}\\}'],
  ['Hearten benefit-list', 1, '1. **${2:What it gives.}** ${3:A sentence about it.}'],
  ['Hearten benefit-list', 4, ':::'],
  ['Hearten <BenefitList>', 0, '<BenefitList variant="${1|numbers,ticks|}">'],
  ['Hearten condition-list', 0, ':::condition-list'],
  ['Hearten testimonial', 0, '::testimonial{id="${1:id}"\\}'],
  ['Hearten <Testimonial>', 0, '<Testimonial id="${1:id}" />'],
  ['Hearten testimonial-list', 0, '::testimonial-list'],
  ['Hearten term', 0, ':term[${1:word}]'],
  ['Hearten <Term>', 0, '<Term>${1:word}</Term>'],
  ['Hearten faq', 0, ':::faq{open=${1|none,first,all|}\\}'],
  ['Hearten next-step', 0, ':::next-step'],
])('line %2$i of %1$s', (name, line, expected) => {
  expect(snippets()[name]?.body[line]).toBe(expected);
});

/** A block with these attributes and this snippet. */
function block(attributes: z.ZodObject, snippet: string): Shape {
  return defineBlock({
    name: 'calm-box',
    summary: 'A calm box.',
    attributes,
    snippet,
    read: (children) => [...children],
    build: (items) => items,
    wrap: () => ({ tagName: 'div', className: ['hearten-calm-box'] }),
  }) as unknown as Shape;
}

const written = (shape: Shape, name = 'Hearten calm-box') => {
  const snippet = snippets([shape])[name];
  if (!snippet) throw new Error(`no ${name}`);
  return snippet;
};

test('asks for what a block needs and for what may be chosen, and for nothing else', () => {
  const attributes = z.strictObject({
    sourceUrl: z.url(),
    tone: z.enum(['warm', 'plain']).default('plain'),
    limit: z.int(),
    note: z.string().optional(),
    wide: z.boolean().default(false),
  });
  expect(written(block(attributes, '{{Words}}')).body).toEqual([
    ':::calm-box{source-url="${1:https://example.org}" tone=${2|plain,warm|} limit=${3:1}\\}',
    '${4:Words}',
    ':::',
  ]);
  expect(written(block(attributes, '{{Words}}'), 'Hearten <CalmBox>').body[0]).toBe(
    '<CalmBox sourceUrl="${1:https://example.org}" tone="${2|plain,warm|}" limit="${3:1}">',
  );
});

test('what a snippet says comes out as it was, whatever it is', () => {
  const words = fc.stringMatching(/^[\w $\\|,:.{[]{1,12}$/).filter((text) => !text.includes('{{'));
  const part = fc.record({ before: words, inside: words.filter((text) => !/\{$|^\{/.test(text)) });
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 4 }),
      fc.constantFrom('}', '$1', '\\', ''),
      (parts, end) => {
        const snippet = parts.map(
          ({ before, inside }) => `${before.replace(/\{$/, '')}{{${inside}}}`,
        );
        const plain = parts.map(({ before, inside }) => `${before.replace(/\{$/, '')}${inside}`);
        const shape = block(z.strictObject({}), [...snippet, end].join('\n'));
        const { text, places } = expand(written(shape));
        const inside = [...plain, end].join('\n');
        expect(text).toBe(`:::calm-box\n${inside}\n:::`);
        if (parts.length > 0)
          expect([...places.values()].flat()).toEqual(parts.map((each) => each.inside));
      },
    ),
  );
});

test('gives the file an editor reads', () => {
  const [file, ...others] = snippetFiles();
  expect(others).toEqual([]);
  expect(file?.path).toBe('.vscode/hearten.code-snippets');
  expect(JSON.parse(file?.text ?? '')).toEqual(snippets());
});
