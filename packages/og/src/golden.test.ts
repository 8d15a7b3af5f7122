import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Card } from './card.ts';
import { cardOf, decode, difference, ogOf, picture } from './fixtures/make.ts';
import type { OgOptions } from './og.ts';

const golden = path.join(import.meta.dirname, 'fixtures/golden');

const cases: [name: string, options: Partial<OgOptions>, card: Partial<Card>][] = [
  ['article', {}, { label: 'Coming home', note: 'Reviewed by Ada Fern, LCSW' }],
  ['article-picture', {}, { picture, title: 'What an evening program can do for you' }],
  ['article-dark-picture', { mode: 'dark' }, { picture, label: 'Coming home' }],
  ['article-spanish', {}, { lang: 'es', title: '¿Qué puede hacer por usted un año nuevo? Mañana' }],
  ['message', {}, { kind: 'message', title: 'You can get help and sleep in your own bed.' }],
  [
    'message-quote',
    { palette: 'harbor' },
    { kind: 'message', isQuote: true, title: 'It mattered.' },
  ],
  ['page', { palette: 'clay' }, { kind: 'page', title: 'Levels of care', note: 'All, compared.' }],
  ['page-dark', { palette: 'harbor', mode: 'dark' }, { kind: 'page', title: 'Levels of care' }],
  ['page-license', { brand: { name: 'Fern Hill', license: 'Licensed · 0000' } }, { kind: 'page' }],
  ['article-turned', {}, { lang: 'ar', picture, label: 'Care', note: 'Reviewed by Ada Fern' }],
  ['message-turned', {}, { lang: 'he', kind: 'message', title: 'You can get help at home' }],
  ['person-turned', {}, { lang: 'fa', kind: 'person', title: 'Ada Fern', note: 'LCSW', picture }],
  ['person', {}, { kind: 'person', title: 'Ada Fern', note: 'LCSW · Clinician', picture }],
  ['person-faceless', { palette: 'clay', mode: 'dark' }, { kind: 'person', title: 'Ada Fern' }],
];

// A file nobody has looked at is no golden file: without `CI` a missing one is written, to be opened before it is committed.
test.each(cases)('%s looks as it did when somebody looked at it', async (name, options, fields) => {
  const { data } = await ogOf(options).draw(cardOf(fields));
  const file = path.join(golden, `${name}.webp`);
  if (!existsSync(file) && !process.env.CI) {
    writeFileSync(file, await sharp(data).webp({ lossless: true }).toBuffer());
  }
  const [now, then] = await Promise.all([decode(data), decode(file)]);
  expect([now.width, now.height]).toEqual([1200, 630]);
  const { mean, far } = difference(now.data, then.data);
  // Another machine’s JPEG and edges of letters may differ by a little; another layout differs by much more.
  expect(mean).toBeLessThan(0.5);
  expect(far).toBeLessThan(0.001);
});
