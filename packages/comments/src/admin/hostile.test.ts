import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../core/clean.ts';
import { hostile } from '../core/fixtures/hostile.ts';
import { writeSetting } from '../service/store/settings.ts';
import { openDesk } from './fixtures/desk.ts';
import type { PersonExport } from './person.ts';

const ours = new Set(
  `html head meta title link body header main nav a ul ol li form span button h1 h2 p div b bdi small
  section dl dt dd time br label input select option textarea details summary fieldset legend mark strong
  blockquote code q`.split(/\s+/),
);
const addresses = new Set(['href', 'src', 'action', 'formaction']);

/** What of a page is not ours, and all its words but those that say what was found. */
function readPage(page: string): { foreign: string[]; text: string } {
  const foreign: string[] = [];
  let text = '';
  let isFound = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      isFound = attributes.class === 'found';
      if (!ours.has(name)) foreign.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        const isAway =
          addresses.has(key) && !/^(?:\/_comments\/|\/blog\/calm\/|#content$)/.test(value);
        if (/^on|^style$|^srcdoc$/.test(key) || isAway) foreign.push(`${name} ${key}=${value}`);
      }
    },
    ontext: (data) => {
      if (!isFound) text += data;
    },
    onclosetag: () => {
      isFound = false;
    },
  });
  parser.end(page);
  return { foreign, text };
}

test('test 10: what hostile people write is words on every page for moderators', async () => {
  const { seat, comment, service } = await openDesk();
  await writeSetting(service.context.db, 'reviewers', ['rosa', 'sam']);
  const rosa = await seat('rosa', hostile[0]);
  for (const [index, words] of hostile.entries()) {
    const id = `c_${index}`;
    const text = cleanText(`before ${words} after`);
    await comment(id, {
      text,
      author: cleanLine(words).slice(0, 60),
      lang: words,
      public_text: text,
    });
    const preview = await rosa.decide(id, 'approve', { marked: text, step: 'preview' });
    await rosa.decide(id, 'approve', { step: 'as-written' });
    const path = `/comment/${id}`;
    const reply = { text: words, step: 'check' };
    const pages = [
      preview,
      await rosa.get(path),
      await rosa.get(`${path}/erase`),
      await rosa.get(`/find?${new URLSearchParams({ id: words })}`),
      await rosa.post('/person', { ids: id, email: words, step: 'show' }),
      await rosa.post(`${path}/reply`, reply),
    ];
    for (const page of pages) expect(readPage(await page.text()).foreign).toEqual([]);
    const shown = readPage(await (await rosa.get(path)).text()).text;
    expect(shown).toContain(text);
  }
  for (const path of ['?show=public', '', '/events']) {
    expect(readPage(await (await rosa.get(path)).text()).foreign).toEqual([]);
  }
});

test('test 10: the export of one person is JSON that a browser saves and never shows', async () => {
  const { seat, comment } = await openDesk();
  const rosa = await seat('rosa');
  const ids = await Promise.all(
    hostile.map(async (text, index) => (await comment(`c_${index}`, { text })).public_id),
  );
  const answer = await rosa.post('/person', { ids: ids.join(' '), step: 'download' });
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
  const { comments } = (await answer.json()) as PersonExport;
  const kept = hostile.slice(0, 200).map((text) => text.toWellFormed());
  expect(comments.map(({ text }) => text)).toEqual(kept.slice(0, comments.length));
});
