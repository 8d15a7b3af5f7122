import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openService, type TestService } from '../fixtures/service.ts';
import { decideComment } from '../store/decide-comment.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

const text = 'That helped me a lot.';

describe('a reply', () => {
  test('test 11: stands under a public comment of the same article alone', async () => {
    await service.send();
    const [first] = await service.rows();
    const parent = first?.public_id ?? '';
    const page = await service.get(`/reply?post=calm&parent=${parent}`);
    expect(page.status).toBe(404);
    expect(await page.text()).not.toContain(text);
    expect((await service.send({ text: 'Me too.', parent })).status).toBe(422);
    await service.approveAll();
    expect(await (await service.get(`/reply?post=calm&parent=${parent}`)).text()).toContain(text);
    expect((await service.send({ text: 'Me too.', parent })).status).toBe(303);
    expect((await service.send({ text: 'Me too.', parent, post: 'calma' })).status).toBe(422);
    const [, second] = await service.rows();
    expect(second?.parent_id).toBe(first?.id);
  });
});

test('an answer under one that was taken off is not shown to be answered either', async () => {
  await service.send();
  await service.approveAll();
  const [parent] = await service.rows();
  await service.send({ text: 'Below it.', parent: parent?.public_id ?? '' });
  await service.approveAll();
  const [, below] = await service.rows();
  const place = `/reply?post=calm&parent=${below?.public_id}`;
  expect(await (await service.get(place)).text()).toContain('Below it.');
  const { id = 0, version = 0 } = parent ?? {};
  const by = { actor: 'command', now: service.clock.now };
  await decideComment(service.context.db, { id, version, action: 'unpublish', ...by });
  const page = await service.get(place);
  expect([page.status, (await page.text()).includes('Below it.')]).toEqual([404, false]);
});
