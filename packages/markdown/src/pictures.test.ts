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
    '<Figure src={door} alt="A door" caption="Ours." stock={true} />',
    'a.mdx',
    [{ alt: 'A door', caption: 'Ours.', stock: true }],
  ],
  ['a figure without a picture', ':::figure\nWords.\n:::\n\n![](', 'a.md', []],
  ['MDX that cannot be read', '<Figure>\n![A](./a.jpg)', 'a.mdx', []],
])('reads %s', (_what, text, path, pictures) => {
  const found = readPictures(text, { path });
  expect(found).toMatchObject(pictures);
  expect(found).toHaveLength(pictures.length);
});
