import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { cleanText } from '../../core/clean.ts';
import { hostile } from '../../core/fixtures/hostile.ts';
import { fieldsOf, openService } from '../fixtures/service.ts';
import { decideComment } from '../store/decide-comment.ts';
import { exportText } from '../public/export.ts';

const ours = new Set(
  `html head meta title link body main a ul li form span button h1 h2 p div bdi small section dl dt dd
  label input textarea mark strong blockquote`.split(/\s+/),
);
const addresses = new Set(['href', 'src', 'action', 'formaction']);

/** What of a page is not ours, what its fields hold, and all its words. */
function readPage(page: string): { foreign: string[]; fields: string[]; text: string } {
  const found = { foreign: [] as string[], fields: [] as string[], text: '' };
  let area: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'textarea') area = '';
      if (name === 'input') found.fields.push(attributes.value ?? '');
      if (!ours.has(name)) found.foreign.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        const isAway =
          addresses.has(key) &&
          !/^(?:\/_comments\/|\/blog\/(?:calm|closed)\/|#|tel:988|sms:988)/.test(value);
        if (/^on|^style$|^srcdoc$/.test(key) || isAway)
          found.foreign.push(`${name} ${key}=${value}`);
      }
    },
    ontext(data) {
      found.text += data;
      if (area !== undefined) area += data;
    },
    onclosetag(name) {
      if (name !== 'textarea') return;
      // As a browser reads it: the line end at its start is none of its words.
      found.fields.push((area ?? '').replace(/^\n/, ''));
      area = undefined;
    },
  });
  parser.end(page);
  return found;
}

test('test 10: what hostile people write is words on every page for readers, in every field', async () => {
  const service = await openService();
  for (const words of hostile) {
    const fields = {
      ...fieldsOf(),
      comment: words,
      author: words,
      email: words,
      website_url: words,
    };
    const pages = [
      await service.post('/submit', fields),
      await service.post('/submit', {
        ...fields,
        comment_parent: words,
        token: words,
        step: words,
      }),
      await service.post('/submit', { ...fields, comment_post_ID: words }),
      await service.post('/submit', { ...fields, comment_post_ID: 'closed' }),
      await service.get(
        `/thanks?${new URLSearchParams({ post: words, withdraw: words, lang: words })}`,
      ),
      await service.get(`/reply?${new URLSearchParams({ post: words, parent: words })}`),
      await service.get(`/withdraw/${encodeURIComponent(words.toWellFormed())}`),
      await service.get(`/${encodeURIComponent(words.toWellFormed())}`),
    ];
    const [check, ...others] = await Promise.all(pages.map((page) => page.text()));
    for (const page of [check ?? '', ...others]) expect(readPage(page).foreign).toEqual([]);
    // And not one of them is lost; half a character cannot be sent.
    expect(readPage(check ?? '').fields).toContain(words.toWellFormed());
  }
  await service.remove();
});

test('test 9: what is public of them is words too: in the answer page, the API and the feed', async () => {
  const service = await openService({ caps: { perPost: 1_000, quarantine: 1_000 } });
  const { db } = service.context;
  for (const words of hostile) await service.send({ text: `before ${words} after` });
  for (const row of await db.selectFrom('comment').selectAll().execute()) {
    const { id, version, state } = row;
    const decision = { id, actor: 'command', now: service.clock.now } as const;
    if (state === 'spam') await decideComment(db, { ...decision, version, action: 'restore' });
    const next = state === 'spam' ? version + 1 : version;
    await decideComment(db, { ...decision, version: next, action: 'approve' });
    const reply = await (await service.get(`/reply?post=calm&parent=${row.public_id}`)).text();
    const { foreign, text } = readPage(reply);
    expect(foreign).toEqual([]);
    expect(text.replace(/\s+/g, '')).toContain(row.text.replace(/\s+/g, ''));
  }
  const answer = await service.get('/v1/pages/calm/comments');
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  const comments = (await answer.json()) as { text: string }[];
  expect(comments.length).toBeGreaterThan(hostile.length / 2);
  for (const { text } of comments) expect(cleanText(text)).toBe(text);
  const feed = await exportText({ db, timeZone: 'UTC' });
  expect(feed.trimEnd().split('\n')).toHaveLength(comments.length + 2);
  await service.remove();
});
