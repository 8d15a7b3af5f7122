import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { placeLateLinks } from './late-links.ts';
import { isParent, type Node } from './tree.ts';

/** The links and words of a text with line and column, and what stands there. */
function placesIn(text: string): string[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  placeLateLinks(tree, text);
  const placesOf = (node: Node): string[] => {
    if (isParent(node) && node.type !== 'link') return node.children.flatMap(placesOf);
    const { start, end } = node.position ?? {};
    const written = text.slice(start?.offset, end?.offset);
    return [`${start?.line}:${start?.column} ${node.type} ${written}`];
  };
  return placesOf(tree);
}

test.each([
  [
    'Ask us [www.clinic.example\nor hello@clinic.example.',
    [
      '1:1 text Ask us [',
      '1:9 link www.clinic.example',
      '1:27 text \nor ',
      '2:4 link hello@clinic.example',
      '2:24 text .',
    ],
  ],
  [
    '> - *Or [see:* **or https://clinic.example/a**\r\n>   b.example, www.b.example',
    [
      '1:6 text Or [see:',
      '1:15 text  ',
      '1:18 text or ',
      '1:21 link https://clinic.example/a',
      '1:47 text \r\n>   b.example, ',
      '2:16 link www.b.example',
    ],
  ],
  ['Ours: www.clinic.example', ['1:1 text Ours: ', '1:7 link www.clinic.example']],
])('addresses behind an open bracket have their place in %j', (text, places) => {
  expect(placesIn(text)).toEqual(places);
});
