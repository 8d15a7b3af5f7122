import { expect, test } from 'vitest';
import { splitRecords } from './split.ts';

const marker = (attributes: string) => `<hearten-record ${attributes}></hearten-record>`;
const encoded = encodeURIComponent('{"id":"a \\"b\\" & c"}');

test('finds a record between two pieces of text', () => {
  const html = `<p>1</p>${marker(`name="testimonial" data-attributes="${encoded}"`)}<p>2</p>`;
  expect(splitRecords(html)).toEqual([
    '<p>1</p>',
    { name: 'testimonial', attributes: { id: 'a "b" & c' }, label: '' },
    '<p>2</p>',
  ]);
});

test('finds the words a record is about', () => {
  const html = `<p>An <hearten-record name="term" data-attributes="${encoded}"><em>IOP</em></hearten-record>.</p>`;
  expect(splitRecords(html)).toMatchObject(['<p>An ', { label: '<em>IOP</em>' }, '.</p>']);
});

test('leaves HTML without records as it is', () => {
  expect(splitRecords('<p>A &lt;hearten-record&gt; in words.</p>')).toHaveLength(1);
});

test.each(['', '%7Bz', '%', 'null', '1'])(
  'leaves a marker typed by hand as it stands: %j',
  (text) => {
    const html = `<p>1</p>${marker(`name="testimonial" data-attributes="${text}"`)}<p>2</p>`;
    expect(splitRecords(html)).toEqual([html]);
  },
);
