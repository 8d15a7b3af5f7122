import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { linksIn } from './links.ts';
import type { Block } from './shape.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const html = (value: string): PhrasingContent => ({ type: 'html', value });
const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text('there')] });
const jsx = (name: string, attributes: object[], ...children: PhrasingContent[]) =>
  ({ type: 'mdxJsxTextElement', name, attributes, children }) as unknown as PhrasingContent;
const line = (...parts: (string | PhrasingContent)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const href = { type: 'mdxJsxAttribute', name: 'href', value: '/a' };
const reference: PhrasingContent = {
  type: 'linkReference',
  identifier: 'guide',
  label: 'Guide',
  referenceType: 'full',
  children: [text('the guide')],
};

test.each<[how: string, block: Block, links: [string | undefined, string][]]>([
  ['none', line('Text.', { type: 'image', url: '/a.jpg', alt: 'a' }), []],
  [
    'Markdown',
    line('See ', link('/a'), ' and ', link('/b')),
    [
      ['/a', 'there'],
      ['/b', 'there'],
    ],
  ],
  ['a reference', line(reference), [['[Guide]', 'the guide']]],
  ['bold Markdown', line({ type: 'strong', children: [link('/a')] }), [['/a', 'there']]],
  [
    'HTML',
    line(html('<a href="/a">'), 'one ', html('<b>'), 'way', html('</b>'), html('</a>')),
    [['/a', 'one way']],
  ],
  [
    'HTML, one after the other',
    line(html('<a href="/a">'), 'one', html('</a>'), html('<a href="/b">'), 'two', html('</a>')),
    [
      ['/a', 'one'],
      ['/b', 'two'],
    ],
  ],
  [
    'a block of HTML',
    {
      type: 'html',
      value: `<p><a href="tel:911">911</a> or\n<A class='x' HREF='/b'><b>two</b></A></p>`,
    },
    [
      ['tel:911', '911'],
      ['/b', 'two'],
    ],
  ],
  [
    'HTML with a sign in it',
    line(html('<a title="a > b" href=/a>'), 'x', html('</a>')),
    [['/a', 'x']],
  ],
  ['HTML that never ends', line(html('<a href="/a">'), 'one'), [['/a', '']]],
  [
    'a place to link to',
    line(html('<a id="top" title="href=/a">'), html('</a>'), html('<abbr>')),
    [],
  ],
  ['commented out', { type: 'html', value: '<!-- <a href="/a">one</a> -->' }, []],
  ['JSX', line(jsx('a', [href], text('one'))), [['/a', 'one']]],
  [
    'JSX whose address is computed',
    line(jsx('a', [{ ...href, value: {} }], text('one'))),
    [[undefined, 'one']],
  ],
  [
    'JSX with spread attributes',
    line(jsx('a', [{ value: '...to' }], text('one'))),
    [[undefined, 'one']],
  ],
  ['JSX without an address', line(jsx('a', [], text('one')), jsx('b', [href], text('two'))), []],
  ['a component', line(jsx('Call', [], text('one'))), [[undefined, 'one']]],
  [
    'a component around links',
    line(jsx('Call', [], link('/a'), link('/b'))),
    [
      ['/a', 'there'],
      ['/b', 'there'],
    ],
  ],
  ['a term', line(jsx('Term', [], text('IOP'))), []],
])('finds the links of %s', (_how, block, links) => {
  const list: Block = {
    type: 'list',
    children: [{ type: 'listItem', children: [block as never] }],
  };
  for (const nodes of [[block], [list]]) {
    expect(linksIn(nodes).map(({ url, words }) => [url, words])).toEqual(links);
  }
});

test('says where a link begins', () => {
  const at = (column: number) => ({ line: 2, column });
  const position = { start: at(5), end: at(9) };
  const nodes = [line({ ...link('/a'), position }, { ...html('<a href="/b">'), position })];
  expect(linksIn(nodes).map(({ place }) => place)).toEqual([at(5), at(5)]);
});
