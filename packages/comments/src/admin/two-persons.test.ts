import { expect, test } from 'vitest';
import { writeSetting } from '../service/store/settings.ts';
import { openDesk } from './fixtures/desk.ts';

const asWritten = { step: 'as-written' };
const asProposed = { step: 'as-proposed' };

async function openStrictDesk() {
  const desk = await openDesk();
  await writeSetting(desk.service.context.db, 'twoPersons', true);
  return desk;
}

test('a flagged comment needs two persons, and the second sees what the first approved', async () => {
  const { seat, comment, find } = await openStrictDesk();
  await comment('c_first', { text: 'Call (555) 555-0142.', flags: '["phone"]' });
  const [rosa, sam] = [await seat('rosa'), await seat('sam')];
  const first = await rosa.decide('c_first', 'approve', { remove: '5-19', step: 'redacted' });
  expect(first.headers.get('location')).toBe('/_comments/admin?done=first&id=c_first');
  expect(await find('c_first')).toMatchObject({
    state: 'pending',
    public_text: 'Call [removed].',
    version: 2,
  });
  expect(await (await sam.get('')).text()).toContain('a second one has to');
  const page = await (await sam.get('/comment/c_first')).text();
  expect(page).toContain('rosa approved it as it stands here');

  const again = await rosa.decide('c_first', 'approve', asProposed);
  expect(again.status).toBe(403);
  expect(await again.text()).toContain('A second person has to');
  await sam.decide('c_first', 'approve', asProposed);
  expect(await find('c_first')).toMatchObject({
    state: 'approved',
    public_text: 'Call [removed].',
  });
});

test('a second approval of another text is a first approval of that text', async () => {
  const { seat, comment, find } = await openStrictDesk();
  await comment('c_first', { flags: '["minor"]' });
  const [rosa, sam] = [await seat('rosa'), await seat('sam')];
  await rosa.decide('c_first', 'approve', asWritten);
  await sam.decide('c_first', 'approve', { remove: '0-4', step: 'redacted' });
  expect(await find('c_first')).toMatchObject({
    state: 'pending',
    public_text: '[removed] helped me a lot.',
  });
  await rosa.decide('c_first', 'approve', asProposed);
  expect((await find('c_first')).state).toBe('approved');
});

test('what nothing was found in needs one person, and so does a rejection', async () => {
  const { seat, comment, find } = await openStrictDesk();
  await comment('c_plain');
  await comment('c_flagged', { flags: '["minor"]' });
  const rosa = await seat('rosa');
  await rosa.decide('c_plain', 'approve', asWritten);
  await rosa.decide('c_flagged', 'reject', { reason: 'none' });
  expect((await find('c_plain')).state).toBe('approved');
  expect((await find('c_flagged')).state).toBe('rejected');
});

test('an approval that was taken off the site is none any more', async () => {
  const { seat, comment, find } = await openStrictDesk();
  await comment('c_first', { flags: '["minor"]' });
  const [rosa, sam] = [await seat('rosa'), await seat('sam')];
  await rosa.decide('c_first', 'approve', asWritten);
  await sam.decide('c_first', 'approve', asWritten);
  await sam.decide('c_first', 'unpublish');
  await sam.decide('c_first', 'approve', asProposed);
  expect((await find('c_first')).state).toBe('pending');
});
