import { unlinkSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf, openService, type TestService, tokenIn } from '../fixtures/service.ts';
import { decideComment } from '../store/decide-comment.ts';
import { writeSetting } from '../store/settings.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

const rows = () => service.context.db.selectFrom('comment').selectAll().execute();
const text = 'That helped me a lot.';

async function approveAll(): Promise<void> {
  for (const { id, version } of await rows()) {
    const { now } = service.clock;
    await decideComment(service.context.db, {
      id,
      version,
      action: 'approve',
      actor: 'command',
      now,
    });
  }
}

describe('a comment', () => {
  test('is checked, sent and kept, and nothing of it is kept before', async () => {
    const check = await service.post('/submit', fieldsOf());
    expect(check.status).toBe(200);
    const markup = await check.text();
    expect(markup).toContain('Check your comment');
    expect(markup).toContain(text);
    expect(await rows()).toEqual([]);
    service.clock.now += 5_000;
    const sent = await service.post('/submit', { ...fieldsOf(), token: tokenIn(markup) });
    expect(sent.status).toBe(303);
    expect(await rows()).toMatchObject([{ author: 'Robin', text, state: 'pending', post: 'calm' }]);
    const thanks = await service.get(sent.headers.get('location')?.replace('/_comments', '') ?? '');
    expect(await thanks.text()).toMatch(/was received[\s\S]*up to 3 days[\s\S]*\/withdraw\/c_/);
    expect([check, sent, thanks].map(({ headers }) => headers.get('set-cookie'))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('in Spanish is answered in Spanish', async () => {
    const check = await service.post('/submit', fieldsOf({ post: 'calma' }));
    expect(await check.text()).toMatch(/<html lang="es">[\s\S]*Revise su comentario/);
    const sent = await service.send({ post: 'calma' });
    expect(sent.headers.get('location')).toContain('lang=es');
  });

  test('that looks private says so, and goes on', async () => {
    const private_ = 'Call me at (212) 555-0142.';
    const markup = await (await service.post('/submit', fieldsOf({ text: private_ }))).text();
    expect(markup).toContain('This may be private');
    expect(markup).toContain('<bdi>(212) 555-0142</bdi>');
    expect((await service.send({ text: private_ })).status).toBe(303);
    expect(await rows()).toMatchObject([{ flags: '["phone"]' }]);
  });

  test('that tells of a crisis is answered with whom to call before all else', async () => {
    const markup = await (
      await service.post('/submit', fieldsOf({ text: 'I think of suicide.' }))
    ).text();
    expect(markup).toContain('href="tel:988"');
    expect(markup.indexOf('tel:988')).toBeLessThan(markup.indexOf('<textarea'));
  });

  test('can be checked again after a change, with the same token', async () => {
    const first = tokenIn(await (await service.post('/submit', fieldsOf())).text());
    service.clock.now += 10_000;
    const again = await service.post('/submit', { ...fieldsOf(), token: first, step: 'check' });
    expect(again.status).toBe(200);
    expect(tokenIn(await again.text())).toBe(first);
    expect(await rows()).toEqual([]);
  });

  test('keeps an address apart, encrypted, and only until it is decided', async () => {
    const email = 'robin@clinic.example';
    await service.send({ email });
    const [contact] = await service.context.db.selectFrom('contact').selectAll().execute();
    const sealed = {
      text: contact?.email ?? Buffer.alloc(0),
      nonce: contact?.nonce ?? Buffer.alloc(0),
    };
    expect(Buffer.from(sealed.text).toString()).not.toContain('robin');
    expect(service.context.keys.decrypt(sealed)).toBe(email);
    await approveAll();
    expect(await service.context.db.selectFrom('contact').selectAll().execute()).toEqual([]);
  });
});

describe('no word is lost', () => {
  const long = 'word '.repeat(1_000);
  const cases: [string, number, () => Promise<Response>, string?][] = [
    ['without a name', 422, () => service.post('/submit', fieldsOf({ author: '' }))],
    ['with a wrong address', 422, () => service.post('/submit', fieldsOf({ email: 'robin@' }))],
    ['that is too long', 422, () => service.post('/submit', fieldsOf({ text: long })), long.trim()],
    ['for an article nobody knows', 404, () => service.post('/submit', fieldsOf({ post: 'gone' }))],
    [
      'for an article that is closed',
      410,
      () => service.post('/submit', fieldsOf({ post: 'closed' })),
    ],
    ['sent twice', 409, async () => (await service.send()) && service.send()],
    [
      'sent too fast',
      422,
      async () => {
        const token = tokenIn(await (await service.post('/submit', fieldsOf())).text());
        service.clock.now += 1_000;
        return service.post('/submit', { ...fieldsOf(), token });
      },
    ],
    [
      'sent too late',
      422,
      async () => {
        const token = tokenIn(await (await service.post('/submit', fieldsOf())).text());
        service.clock.now += 3 * 3_600_000;
        return service.post('/submit', { ...fieldsOf(), token });
      },
    ],
    ['with a forged token', 422, () => service.post('/submit', { ...fieldsOf(), token: 'a.b' })],
    [
      'while comments are paused',
      503,
      async () => {
        await writeSetting(service.context.db, 'paused', true);
        return service.post('/submit', fieldsOf());
      },
    ],
    [
      'while the file is gone',
      503,
      async () => {
        const token = tokenIn(await (await service.post('/submit', fieldsOf())).text());
        service.clock.now += 5_000;
        unlinkSync(service.context.database.file);
        return service.post('/submit', { ...fieldsOf(), token });
      },
    ],
    ['answering what is not public', 422, () => service.send({ parent: 'c_nowhere0' })],
  ];
  test.each(cases)('of a comment %s', async (_, status, act, kept = text) => {
    const answer = await act();
    expect(answer.status).toBe(status);
    const markup = await answer.text();
    expect(markup).toContain(kept);
    expect(markup).toMatch(/autofocus|<h1>/);
  });

  test('nor with too many from one address, who is told when to go on', async () => {
    const limits = { points: 2, seconds: 60 };
    const busy = await openService({ limits: { address: limits, post: limits, site: limits } });
    await busy.post('/submit', fieldsOf());
    await busy.post('/submit', fieldsOf());
    const answer = await busy.post('/submit', fieldsOf());
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.text()).toContain(text);
    await busy.remove();
  });

  test('names each field that is wrong, with the focus on the summary', async () => {
    const markup = await (
      await service.post('/submit', fieldsOf({ author: '', email: 'x' }))
    ).text();
    expect(markup).toMatch(/tabindex="-1" autofocus/);
    expect(markup).toContain('href="#author"');
    expect(markup).toContain('id="author-error"');
    expect(markup).toMatch(/aria-invalid="true" aria-describedby="email-error email-hint"/);
  });
});

describe('test 4: the same comment', () => {
  test('is kept once when the button is pressed 50 times at once', async () => {
    const token = tokenIn(await (await service.post('/submit', fieldsOf())).text());
    service.clock.now += 5_000;
    const sent = await Promise.all(
      Array.from({ length: 50 }, () => service.post('/submit', { ...fieldsOf(), token })),
    );
    const places = new Set(sent.map(({ headers }) => headers.get('location')));
    expect(sent.map(({ status }) => status)).toEqual(Array(50).fill(303));
    expect(places.size).toBe(1);
    expect(await rows()).toHaveLength(1);
  });

  test('that was changed after it was sent is another one, and not lost', async () => {
    const token = tokenIn(await (await service.post('/submit', fieldsOf())).text());
    service.clock.now += 5_000;
    await service.post('/submit', { ...fieldsOf(), token });
    const changed = fieldsOf({ text: 'That helped me a lot. And my sister.' });
    const answer = await service.post('/submit', { ...changed, token });
    const markup = await answer.text();
    expect([answer.status, markup.includes('And my sister.')]).toEqual([409, true]);
    expect(markup).toContain('with other words');
    service.clock.now += 5_000;
    const sent = await service.post('/submit', { ...changed, token: tokenIn(markup) });
    expect([sent.status, (await rows()).length]).toEqual([303, 2]);
  });

  test('is kept once from 50 forms at once', async () => {
    const checks = await Promise.all(
      Array.from({ length: 50 }, async () => (await service.post('/submit', fieldsOf())).text()),
    );
    service.clock.now += 5_000;
    const sent = await Promise.all(
      checks.map((check) => service.post('/submit', { ...fieldsOf(), token: tokenIn(check) })),
    );
    expect(sent.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(sent.filter(({ status }) => status === 409)).toHaveLength(49);
    expect(await rows()).toHaveLength(1);
  });

  test('is another one on the next day, or of another name', async () => {
    await service.send();
    expect((await service.send({ author: 'Sam' })).status).toBe(303);
    service.clock.now += 86_400_001;
    expect((await service.send()).status).toBe(303);
    expect(await rows()).toHaveLength(3);
  });
});

describe('a reply', () => {
  test('test 11: stands under a public comment of the same article alone', async () => {
    await service.send();
    const [first] = await rows();
    const parent = first?.public_id ?? '';
    const page = await service.get(`/reply?post=calm&parent=${parent}`);
    expect(page.status).toBe(404);
    expect(await page.text()).not.toContain(text);
    expect((await service.send({ text: 'Me too.', parent })).status).toBe(422);
    await approveAll();
    expect(await (await service.get(`/reply?post=calm&parent=${parent}`)).text()).toContain(text);
    expect((await service.send({ text: 'Me too.', parent })).status).toBe(303);
    expect((await service.send({ text: 'Me too.', parent, post: 'calma' })).status).toBe(422);
    const [, second] = await rows();
    expect(second?.parent_id).toBe(first?.id);
  });
});

test('an answer under one that was taken off is not shown to be answered either', async () => {
  await service.send();
  await approveAll();
  const [parent] = await rows();
  await service.send({ text: 'Below it.', parent: parent?.public_id ?? '' });
  await approveAll();
  const [, below] = await rows();
  const place = `/reply?post=calm&parent=${below?.public_id}`;
  expect(await (await service.get(place)).text()).toContain('Below it.');
  const { id = 0, version = 0 } = parent ?? {};
  const by = { actor: 'command', now: service.clock.now };
  await decideComment(service.context.db, { id, version, action: 'unpublish', ...by });
  const page = await service.get(place);
  expect([page.status, (await page.text()).includes('Below it.')]).toEqual([404, false]);
});

describe('taking a comment back', () => {
  test('its link, in the address of the thanks, goes into no log of the site', async () => {
    const { headers } = await service.get('/thanks');
    expect(headers.get('referrer-policy')).toBe('strict-origin');
  });

  test('test 26: needs a press of the button: a hundred visits change nothing', async () => {
    const sent = await service.send();
    const thanks = sent.headers.get('location')?.replace('/_comments', '') ?? '';
    const link = /\/withdraw\/[\w.-]+/.exec(await (await service.get(thanks)).text())?.[0] ?? '';
    for (let visit = 0; visit < 100; visit++) await service.get(link);
    expect(await rows()).toMatchObject([{ state: 'pending', text }]);
    const asked = await (await service.get(link)).text();
    expect(asked).not.toContain(text);
    const done = await service.post(link, {});
    expect(await done.text()).toContain('was taken back');
    expect(await rows()).toMatchObject([
      { state: 'erased', text: '', author: '', public_text: null },
    ]);
    expect((await service.get(link)).status).toBe(410);
    expect((await service.post(link, {})).status).toBe(410);
  });

  test('needs the whole link', async () => {
    await service.send();
    const [row] = await rows();
    expect((await service.post(`/withdraw/${row?.public_id}.x`, {})).status).toBe(410);
    expect(await rows()).toMatchObject([{ state: 'pending' }]);
  });
});

describe('what a robot sends', () => {
  test('goes to the quarantine, with the same thanks', async () => {
    const sent = await service.send({ honeypot: 'https://spam.example' });
    expect(sent.status).toBe(303);
    expect(await rows()).toMatchObject([{ state: 'spam' }]);
  });

  test('in a flood goes there too, and nobody is shut out', async () => {
    const many = { points: 1_000, seconds: 60 };
    const limits = { address: many, post: { points: 2, seconds: 60 }, site: many };
    const busy = await openService({ limits, caps: { perPost: 200, quarantine: 3 } });
    const statuses: number[] = [];
    for (let index = 0; index < 6; index++) {
      statuses.push((await busy.send({ text: `Comment ${index}` })).status);
    }
    expect(statuses).toEqual([303, 303, 303, 303, 303, 503]);
    const states = await busy.context.db.selectFrom('comment').select('state').execute();
    expect(states.map(({ state }) => state)).toEqual([
      'pending',
      'pending',
      'spam',
      'spam',
      'spam',
    ]);
    await busy.remove();
  });
});

describe('a program', () => {
  const json = { 'content-type': 'application/json', accept: 'application/json' };
  const ask = (body: unknown) =>
    service.fetch(
      new Request('http://localhost/_comments/submit', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: json,
      }),
    );

  test('posts and reads JSON', async () => {
    const check = (await (await ask(fieldsOf())).json()) as { status: string; token: string };
    expect(check.status).toBe('check');
    service.clock.now += 5_000;
    const sent = await ask({ ...fieldsOf(), token: check.token });
    expect(sent.status).toBe(201);
    expect(await sent.json()).toMatchObject({ status: 'received' });
  });

  test('is told what is wrong as RFC 9457 has it', async () => {
    const answer = await ask(fieldsOf({ author: '' }));
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      type: 'tag:hearten,2026:comments:fields',
      status: 422,
      errors: [{ field: 'author', code: 'author-missing' }],
    });
  });
});

describe('test 5: whatever is posted', () => {
  const types = fc.constantFrom(
    'application/x-www-form-urlencoded',
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'multipart/form-data; boundary=x',
    '',
  );
  const names = fc.constantFrom(
    'comment',
    'author',
    'email',
    'comment_post_ID',
    'comment_parent',
    'token',
    '__proto__',
    'step',
    'constructor',
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('calm', 'calma', '\0', '\ud800', 'c_aaaaaaaa', '%', '{"a":1}'),
  );
  const form = fc
    .array(fc.tuple(names, value), { maxLength: 9 })
    .map((pairs) => pairs.map(([name, one]) => `${name}=${encode(one)}`).join('&'));
  const bodies = fc.oneof(form, fc.json(), fc.string({ unit: 'binary', maxLength: 300 }));

  function encode(text: string): string {
    return text.replace(
      /[^\w]/g,
      (sign) => `%${(sign.charCodeAt(0) % 256).toString(16).padStart(2, '0')}`,
    );
  }

  test('is answered, and never with a 500', async () => {
    const runs = process.env.HEARTEN_ALL === '1' ? 10_000 : 400;
    await fc.assert(
      fc.asyncProperty(types, bodies, async (type, body) => {
        const answer = await service.fetch(
          new Request('http://localhost/_comments/submit', {
            method: 'POST',
            body: Buffer.from(body),
            headers: type ? { 'content-type': type } : {},
          }),
        );
        expect([200, 400, 404, 410, 415, 422]).toContain(answer.status);
        await answer.text();
      }),
      { numRuns: runs },
    );
  });

  test('test 7: is refused when it is too long or compressed', async () => {
    const long = await service.post('/submit', fieldsOf({ text: 'x'.repeat(50_000) }));
    expect(long.status).toBe(413);
    expect(await long.text()).toContain('Back button');
    const packed = await service.post('/submit', fieldsOf(), { 'content-encoding': 'gzip' });
    expect(packed.status).toBe(415);
  });

  test('the longest comment a browser sends gets in, in any script', async () => {
    const sent = await service.post('/submit', fieldsOf({ text: '愛'.repeat(4_000) }));
    expect(sent.status).toBe(200);
  });
});

test('test 8: nothing unseen is kept, and a name of another direction turns nothing around', async () => {
  const name = 'مريم';
  await service.send({
    text: 'Before \u202eafter\u200b\u{e0041} é'.concat('\u0301'.repeat(40)),
    author: name,
  });
  const [row] = await rows();
  expect(row?.text).toMatch(/^Before after é\u0301{0,4}$/u);
  await approveAll();
  const page = await (await service.get(`/reply?post=calm&parent=${row?.public_id}`)).text();
  expect(page).toContain(`<bdi>${name}</bdi> wrote:`);
  expect(page).toContain('<p dir="auto">Before after');
});

test('the text area has the text as it was, an empty line at its start too', async () => {
  const markup = await (await service.post('/submit', fieldsOf({ text: '\n\nOne\n\nTwo' }))).text();
  expect(/<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(markup)?.[1]).toBe('\n\nOne\n\nTwo');
});
