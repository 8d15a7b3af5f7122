import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeExport } from '../../core/feed/export.ts';
import type { Action } from '../../core/states.ts';
import { openService, type TestService } from '../fixtures/service.ts';
import { decideComment } from '../store/decide-comment.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService({ exportToken: 'secret' });
});
afterEach(() => service.remove());

const rows = () => service.context.db.selectFrom('comment').selectAll().orderBy('id').execute();
const feed = async (headers = { authorization: 'Bearer secret' }, query = '') =>
  service.get(`/v1/export${query}`, headers);

async function decideAt(index: number, action: Action): Promise<void> {
  const row = (await rows())[index];
  if (!row) throw new Error(`There is no comment ${index}.`);
  const { id, version } = row;
  const { now } = service.clock;
  await decideComment(service.context.db, { id, version, action, actor: 'command', now });
}

async function read() {
  const decoded = decodeExport(await (await feed()).text());
  if ('broken' in decoded) throw new Error(decoded.broken);
  return decoded.feed;
}

describe('the feed', () => {
  test('is for those who know the token', async () => {
    expect((await service.get('/v1/export')).status).toBe(401);
    expect((await feed({ authorization: 'Bearer wrong!' })).status).toBe(401);
    expect((await feed()).status).toBe(200);
  });

  test('has what is public and nothing else, on the day it has at the clinic', async () => {
    service.clock.now = Date.UTC(2026, 9, 13, 2);
    await service.send({ text: 'Public.', email: 'robin@clinic.example' });
    await service.send({ text: 'Waiting.' });
    await decideAt(0, 'approve');
    const [row] = await rows();
    expect((await read()).comments).toEqual([
      {
        id: row?.public_id,
        post: 'calm',
        author: 'Robin',
        date: '2026-10-12',
        text: 'Public.',
        parent: null,
        staff: null,
      },
    ]);
    expect(await (await feed()).text()).not.toMatch(/Waiting|clinic\.example/);
  });

  test('says what was taken away: for good, or for now', async () => {
    for (const text of ['One.', 'Two.', 'Three.']) await service.send({ text });
    for (const index of [0, 1]) await decideAt(index, 'approve');
    await decideAt(0, 'erase');
    await decideAt(1, 'unpublish');
    await decideAt(2, 'erase');
    const [one, two] = await rows();
    const { comments, tombstones, hidden } = await read();
    expect(comments).toEqual([]);
    // What was never public is nobody's business.
    expect(tombstones.map(({ id }) => id)).toEqual([one?.public_id]);
    expect(hidden).toEqual([{ id: two?.public_id, post: 'calm' }]);
  });

  test('goes on without one that has no word left', async () => {
    for (const text of ['One.', 'Two.']) await service.send({ text });
    await decideAt(0, 'approve');
    const [, two] = await rows();
    const { now } = service.clock;
    const { db } = service.context;
    const decision = { action: 'approve', actor: 'command', now, publicText: ' ' } as const;
    await decideComment(db, { ...decision, id: two?.id ?? 0, version: 1 });
    const { comments, hidden } = await read();
    expect(comments.map(({ text }) => text)).toEqual(['One.']);
    expect(hidden.map(({ id }) => id)).toEqual([two?.public_id]);
  });

  test('is not sent again while nothing changes', async () => {
    await service.send();
    const etag = (await feed()).headers.get('etag') ?? '';
    const again = { authorization: 'Bearer secret', 'if-none-match': etag };
    expect((await feed(again)).status).toBe(304);
    const { cursor } = await read();
    expect((await feed(undefined, `?after=${encodeURIComponent(cursor)}`)).status).toBe(304);
    await decideAt(0, 'approve');
    expect((await feed(again)).status).toBe(200);
  });
});

describe('an answer', () => {
  test('test 11: leaves with what it answers, and stays where that was erased', async () => {
    await service.send({ text: 'First.' });
    await decideAt(0, 'approve');
    const parent = (await rows())[0]?.public_id ?? '';
    await service.send({ text: 'Answer.', author: 'Sam', parent });
    await decideAt(1, 'approve');
    expect((await read()).comments.map(({ text }) => text)).toEqual(['First.', 'Answer.']);
    await decideAt(0, 'unpublish');
    expect((await read()).comments).toEqual([]);
    await decideAt(0, 'approve');
    await decideAt(0, 'erase');
    expect((await read()).comments).toMatchObject([{ text: 'Answer.', parent }]);
  });
});

describe('the comments of an article', () => {
  const get = (headers = {}) => service.get('/v1/pages/calm/comments', headers);

  test('are what is public there, fresh after each change', async () => {
    await service.send({ text: 'Public.' });
    expect(await (await get()).json()).toEqual([]);
    await decideAt(0, 'approve');
    const answer = await get();
    expect(await answer.json()).toMatchObject([{ text: 'Public.' }]);
    expect(answer.headers.get('cache-control')).toContain('s-maxage=60');
    const etag = answer.headers.get('etag') ?? '';
    expect((await get({ 'if-none-match': etag })).status).toBe(304);
    await decideAt(0, 'erase');
    expect(await (await get({ 'if-none-match': etag })).json()).toEqual([]);
    expect((await service.get('/v1/pages/nowhere/comments')).status).toBe(404);
  });

  test('are never the ones that wait, whatever is asked', async () => {
    await service.send({ text: 'Waiting words.' });
    const id = (await rows())[0]?.public_id ?? '';
    const paths = [
      '/v1/pages/calm/comments',
      `/v1/pages/${id}/comments`,
      `/reply?post=calm&parent=${id}`,
      `/thanks?post=calm&withdraw=${id}.x`,
      `/withdraw/${id}.x`,
      '/v1/export?after=0',
    ];
    for (const path of paths) {
      const answer = await service.get(path, { authorization: 'Bearer secret' });
      expect(await answer.text()).not.toContain('Waiting words');
    }
  });
});

test('test 3: says that it is not ready when its file is gone', async () => {
  expect((await service.get('/healthz')).status).toBe(200);
  expect((await service.get('/readyz')).status).toBe(200);
  const { unlinkSync } = await import('node:fs');
  unlinkSync(service.context.database.file);
  expect((await service.get('/healthz')).status).toBe(200);
  expect((await service.get('/readyz')).status).toBe(503);
});
