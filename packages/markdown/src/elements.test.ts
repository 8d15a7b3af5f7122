import { expect, test } from 'vitest';
import { finishElement } from './elements.ts';

const pictures = { widths: [800, 1600], sizes: '91vw' };
const image = (src: string) => ({
  type: 'element' as const,
  tagName: 'img',
  properties: { src },
  children: [],
});

test.each([
  ['./a%20door.JPG', true],
  ['https://a.example/door.webp?v=2', true],
  ['./drawing.svg', false],
  ['./moving.gif', false],
  ['/public.jpg', false],
  ['', false],
])('%s is made in several widths: %s', (src, isMade) => {
  expect(finishElement(image(src), { ownHost: undefined, pictures })).toEqual(
    isMade ? { widths: ['800', '1600'], sizes: '91vw' } : {},
  );
});

test('without widths a picture stays as it is', () => {
  expect(finishElement(image('./door.jpg'), { ownHost: undefined })).toEqual({});
});
