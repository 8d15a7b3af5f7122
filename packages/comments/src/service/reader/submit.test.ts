import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf, openService, type TestService, tokenIn } from '../fixtures/service.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

const text = 'That helped me a lot.';

describe('a comment', () => {
  test('is checked, sent and kept, and nothing of it is kept before', async () => {
    const check = await service.post('/submit', fieldsOf());
    expect(check.status).toBe(200);
    const markup = await check.text();
    expect(markup).toContain('Check your comment');
    expect(markup).toContain(text);
    expect(await service.rows()).toEqual([]);
    service.clock.now += 5_000;
    const sent = await service.post('/submit', { ...fieldsOf(), token: tokenIn(markup) });
    expect(sent.status).toBe(303);
    expect(await service.rows()).toMatchObject([
      { author: 'Robin', text, state: 'pending', post: 'calm' },
    ]);
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
    expect(await service.rows()).toMatchObject([{ flags: '["phone"]' }]);
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
    expect(await service.rows()).toEqual([]);
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
    await service.approveAll();
    expect(await service.context.db.selectFrom('contact').selectAll().execute()).toEqual([]);
  });
});

test('test 8: nothing unseen is kept, and a name of another direction turns nothing around', async () => {
  const name = 'مريم';
  await service.send({
    text: 'Before \u202eafter\u200b\u{e0041} é'.concat('\u0301'.repeat(40)),
    author: name,
  });
  const [row] = await service.rows();
  expect(row?.text).toMatch(/^Before after é\u0301{0,4}$/u);
  await service.approveAll();
  const page = await (await service.get(`/reply?post=calm&parent=${row?.public_id}`)).text();
  expect(page).toContain(`<bdi>${name}</bdi> wrote:`);
  expect(page).toContain('<p dir="auto">Before after');
});

test('the text area has the text as it was, an empty line at its start too', async () => {
  const markup = await (await service.post('/submit', fieldsOf({ text: '\n\nOne\n\nTwo' }))).text();
  expect(/<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(markup)?.[1]).toBe('\n\nOne\n\nTwo');
});
