import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openService, type TestService } from '../fixtures/service.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

const text = 'That helped me a lot.';

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
    expect(await service.rows()).toMatchObject([{ state: 'pending', text }]);
    const asked = await (await service.get(link)).text();
    expect(asked).not.toContain(text);
    const done = await service.post(link, {});
    expect(await done.text()).toContain('was taken back');
    expect(await service.rows()).toMatchObject([
      { state: 'erased', text: '', author: '', public_text: null },
    ]);
    expect((await service.get(link)).status).toBe(410);
    expect((await service.post(link, {})).status).toBe(410);
  });

  test('needs the whole link', async () => {
    await service.send();
    const [row] = await service.rows();
    expect((await service.post(`/withdraw/${row?.public_id}.x`, {})).status).toBe(410);
    expect(await service.rows()).toMatchObject([{ state: 'pending' }]);
  });
});
