import { expect, test } from 'vitest';
import { openDesk, type TestDesk } from './fixtures/desk.ts';
import type { PersonExport } from './person.ts';

const email = 'robin@example.org';

async function giveEmail({ service, find }: TestDesk, id: string): Promise<void> {
  const { db, keys } = service.context;
  const sealed = keys.encrypt(email);
  const contact = {
    comment_id: (await find(id)).id,
    email: sealed.text,
    nonce: sealed.nonce,
    key_id: keys.id,
    blind_index: keys.blindIndex(email),
    created_at: 0,
  };
  await db.insertInto('contact').values(contact).execute();
}

test('the data of one person is found by address and by id, and handed over as JSON', async () => {
  const desk = await openDesk();
  await desk.comment('c_first', { flags: '["phone"]' });
  await desk.comment('c_second', {
    text: 'Another',
    state: 'approved',
    public_text: 'An[removed]',
  });
  await desk.comment('c_other', { text: 'Somebody else wrote this.' });
  await giveEmail(desk, 'c_first');
  const rosa = await desk.seat('rosa');
  const form = {
    email: ' Robin@example.org',
    ids: 'https://clinic.example/_comments/withdraw/c_second.x1 c_nobody',
    step: 'download',
  };
  const answer = await rosa.post('/person', form);
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  const { comments } = (await answer.json()) as PersonExport;
  expect(comments).toMatchObject([
    { id: 'c_first', article: 'calm', name: 'Robin', email, found: ['phone'], state: 'pending' },
    { id: 'c_second', text: 'Another', publicText: 'An[removed]', email: null },
  ]);
  const trail = await (await rosa.get('/events')).text();
  // With each comment whose address was read.
  for (const id of ['c_first', 'c_second']) {
    expect(trail).toMatch(new RegExp(`downloaded one person’s data\\s*<a href="[^"]*${id}"`));
  }
  expect(trail).not.toMatch(/robin/i);
});

test('what was found is listed, each with its page, where it can be erased', async () => {
  const desk = await openDesk();
  await desk.comment('c_first');
  const rosa = await desk.seat('rosa');
  const page = await (await rosa.post('/person', { ids: 'c_first', step: 'show' })).text();
  expect(page).toContain('One comment was found.');
  expect(page).toContain('href="/_comments/admin/comment/c_first"');
});

test('an empty question finds nothing, and nobody’s address is found by a wrong one', async () => {
  const desk = await openDesk();
  await desk.comment('c_first');
  await giveEmail(desk, 'c_first');
  const rosa = await desk.seat('rosa');
  for (const form of [{}, { email: 'sam@example.org' }, { ids: ' , ; ' }]) {
    const page = await (await rosa.post('/person', { ...form, step: 'show' })).text();
    expect(page).toContain('Nothing was found');
  }
});
