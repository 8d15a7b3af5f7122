import { expect, test } from 'vitest';
import { readPictures } from './check.ts';

const nothing = { caption: '', credit: '', hasLink: false };

test.each<[what: string, text: string, path: string, pictures: object[]]>([
  ['no picture', 'Words.', 'a.md', []],
  ['a picture alone', '![A door](./a.jpg)', 'a.md', [{ ...nothing, alt: 'A door' }]],
  [
    'a credit below',
    'x\n\n![A door](./a.jpg)\n\nSource: Pixabay\n\ny',
    'a.md',
    [{ ...nothing, alt: 'A door', credit: 'Source: Pixabay', place: { line: 3 } }],
  ],
  [
    'a credit right under it, with a link',
    '![A door](./a.jpg)\nSource: [Pixabay](https://a.example)',
    'a.md',
    [{ ...nothing, alt: 'A door', credit: 'Source: Pixabay', hasLink: true }],
  ],
  [
    'a figure',
    ':::figure{license="CC0" stock people=identifiable}\n![A door](./a.jpg)\n\nOur door.\n\nPhoto: Ana\n:::',
    'a.md',
    [
      {
        alt: 'A door',
        caption: 'Our door.',
        credit: 'Photo: Ana',
        license: 'CC0',
        stock: true,
        people: 'identifiable',
      },
    ],
  ],
  [
    'a figure in a block',
    '::::right-for-you\n:::figure\n![A door](./a.jpg)\n\nOurs.\n:::\n::::',
    'a.md',
    [{ alt: 'A door', caption: 'Ours.' }],
  ],
  [
    'a figure in MDX',
    '<Figure credit="Ana" stock people="none">\n![A door](./a.jpg)\n\nOurs.\n</Figure>',
    'a.mdx',
    [{ alt: 'A door', caption: 'Ours.', credit: 'Ana', stock: true, people: 'none' }],
  ],
  [
    'a figure that is all props',
    '<Figure src={door} alt={"A door"} caption="Ours." stock={true} />',
    'a.mdx',
    [{ alt: 'A door', caption: 'Ours.', stock: true }],
  ],
  [
    'HTML, as other systems export it',
    '<figure class="wp-block-image"><a href="/a.jpg"><img src="/a.jpg" alt="A door"/></a><figcaption>Source: <em>Pixabay</em></figcaption></figure>',
    'a.md',
    [{ ...nothing, alt: 'A door', credit: 'Source: Pixabay', place: { line: 1 } }],
  ],
  [
    'HTML with a caption that is no credit',
    "<figure><img alt='A > door'><figcaption>Our <a href='/x'>front&nbsp;door</a></figcaption></figure>",
    'a.md',
    [{ ...nothing, alt: 'A > door', caption: 'Our front door', hasLink: true }],
  ],
  [
    'HTML with other words beside it',
    '<div><img alt="A fern"><p>Come to our clinic.</p></div>\n\nSource: Pixabay',
    'a.md',
    [{ ...nothing, alt: 'A fern', credit: 'Source: Pixabay' }],
  ],
  [
    'HTML in a line',
    '<a href="/a.jpg"><img alt="A door"></a>\n\nSource: Pixabay\n\n<img alt="B"> Source: Ana',
    'a.md',
    [
      { ...nothing, alt: 'A door', credit: 'Source: Pixabay' },
      { ...nothing, alt: 'B', credit: 'Source: Ana' },
    ],
  ],
  [
    'HTML of two figures',
    '<figure><img alt="A door"></figure>\n<figure><img alt="B"><figcaption>Source: Ana</figcaption></figure>',
    'a.md',
    [
      { ...nothing, alt: 'A door' },
      { ...nothing, alt: 'B', credit: 'Source: Ana' },
    ],
  ],
  [
    'no picture in comments and examples',
    '<!-- <img alt="our lobby"> -->\n\nSource: Pixabay\n\n<pre><code><img></code></pre>\n\nSource: Pixabay',
    'a.md',
    [],
  ],
  [
    'other pictures in an element of MDX',
    '<div>\n\n<Figure stock people="identifiable">\n![A door](./a.jpg)\n</Figure>\n\n<img alt="logo" />\n\n</div>',
    'a.mdx',
    [
      { alt: 'A door', stock: true, people: 'identifiable' },
      { ...nothing, alt: 'logo' },
    ],
  ],
  [
    'HTML with a credit below',
    '<img src="/a.jpg">\n\nSource: [Pixabay](https://a.example)',
    'a.md',
    [{ ...nothing, alt: '', credit: 'Source: Pixabay', hasLink: true }],
  ],
  [
    'HTML with empty lines in it',
    '<figure>\n\n<img alt="A door">\n\n<figcaption>Source: Pixabay</figcaption>\n\n</figure>',
    'a.md',
    [{ ...nothing, alt: 'A door', credit: 'Source: Pixabay' }],
  ],
  [
    'HTML in a list',
    '- <img alt="A door">\n\n  Source: Pixabay',
    'a.md',
    [{ ...nothing, alt: 'A door', credit: 'Source: Pixabay' }],
  ],
  [
    'elements in MDX',
    '<figure>\n  <img alt={\'A door\'} src="/a.jpg" />\n  <figcaption>Source: <a href="https://a.example">Pixabay</a></figcaption>\n</figure>',
    'a.mdx',
    [{ ...nothing, alt: 'A door', credit: 'Source: Pixabay', hasLink: true }],
  ],
  ['HTML without a picture', '<p>Source: Pixabay</p> <imgx>', 'a.md', []],
  ['a figure without a picture', ':::figure\nWords.\n:::\n\n![](', 'a.md', []],
  ['MDX that cannot be read', '<Figure>\n![A](./a.jpg)', 'a.mdx', []],
])('reads %s', (_what, text, path, pictures) => {
  const found = readPictures(text, { path });
  expect(found).toMatchObject(pictures);
  expect(found).toHaveLength(pictures.length);
});
