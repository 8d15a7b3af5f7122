import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkContacts, type HostRules } from './article.ts';

const rules: HostRules = {
  declared: { 'pictures.example': ['image'], 'video.example': ['frame'] },
  site: 'https://clinic.example',
};

function said(text: string, given: HostRules | undefined = rules, path = 'calm.md'): string[] {
  const file = { url: pathToFileURL(`/site/${path}`), path, name: path, text };
  return checkContacts(file, given).map(
    ({ line, column, ruleId, fatal }) =>
      `${line}:${column} ${fatal ? 'error' : 'warning'} ${ruleId}`,
  );
}

const undeclared = 'error undeclared-host';

test.each([
  ['a picture', 'Text.\n\n![A door](https://x.example/door.jpg)\n', [`3:1 ${undeclared}`]],
  ['a picture in a sentence', 'See ![A](//x.example/a.png) here.\n', [`1:5 ${undeclared}`]],
  [
    'a picture by reference',
    '![A door][door]\n\n[door]: https://x.example/door.jpg\n',
    [`1:1 ${undeclared}`],
  ],
  [
    'HTML, where its tag stands',
    '<div>\n  <img src="https://x.example/a.gif">\n</div>\n',
    [`2:3 ${undeclared}`],
  ],
  ['HTML in a line', 'Words <img src="https://x.example/a.gif">\n', [`1:7 ${undeclared}`]],
  ['an embed', '::embed{src="https://vimeo.com/12345678" title="A"}\n', [`1:1 ${undeclared}`]],
  ['a picture of a declared host', '![A](https://pictures.example/a.jpg)\n', []],
  ['a picture of the site itself', '![A](https://clinic.example/a.jpg) ![B](./b.jpg)\n', []],
  ['an embed of a declared host', '::embed{src="https://video.example/a" title="A"}\n', []],
  [
    'a host declared for something else',
    '![A](https://video.example/a.jpg)\n',
    [`1:1 ${undeclared}`],
  ],
  ['links and code', '[A](https://x.example/)\n\n`<img src="https://x.example/">`\n', []],
])('%s', (_what, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('a frame of plain HTML is told with the embed to write', () => {
  const text =
    '<iframe width="560" src="https://www.youtube.com/embed/aBcD-eFgH_1" title="Our house"></iframe>\n';
  expect(said(text)).toEqual(['1:1 error bare-frame']);
  expect(said(text.replace('www.youtube.com', 'video.example'))).toEqual([
    '1:1 warning bare-frame',
  ]);
  expect(said('<iframe src="/map.html"></iframe>\n')).toEqual([]);
  const file = { url: new URL('file:///site/a.mdx'), path: 'a.mdx', name: 'a.mdx', text };
  expect(checkContacts(file, rules)[0]).toMatchObject({
    ruleId: 'bare-frame',
    expected: ['<Embed src="https://www.youtube.com/embed/aBcD-eFgH_1" title="Our house" />'],
  });
});

test('JSX is read as HTML is, and an embed as a component', () => {
  const mdx =
    '<img src="https://x.example/a.gif" />\n\n<Embed src="https://x.example/a" title="A" />\n';
  expect(said(mdx, rules, 'calm.mdx')).toEqual([`1:1 ${undeclared}`, `3:1 ${undeclared}`]);
});

test('without rules nothing is said of hosts', () => {
  const text = '![A](https://x.example/a.jpg)\n\n<iframe src="https://x.example/"></iframe>\n';
  const file = { url: new URL('file:///site/a.md'), path: 'a.md', name: 'a.md', text };
  expect(checkContacts(file).map(({ ruleId }) => ruleId)).toEqual(['bare-frame']);
});

test('where a build fetches pictures, the built pages tell', () => {
  const text = '![A](https://x.example/a.jpg)\n\n::embed{src="https://x.example/a" title="A"}\n';
  expect(said(text, { ...rules, fetchesImages: true })).toEqual([`3:1 ${undeclared}`]);
});

test('the line to paste keeps what is declared already', () => {
  const text = '![A](https://video.example/a.jpg)\n';
  const file = { url: new URL('file:///site/a.md'), path: 'a.md', name: 'a.md', text };
  const [message] = checkContacts(file, rules);
  expect(message?.reason).toBe(
    "`<img src=\"https://video.example/a.jpg\">` has every reader’s browser contact `video.example`, a host this site does not declare. Put the picture beside the article, or add `hosts: { 'video.example': ['frame', 'image'] }` to `hearten({ … })` in astro.config.",
  );
});
