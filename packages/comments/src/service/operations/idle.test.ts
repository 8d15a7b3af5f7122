import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openService, type TestService } from '../fixtures/service.ts';
import { noteErasures, rebuild } from './outbox.ts';
import { tombstonesName } from './tombstone-file.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

test('a second in which nothing is to be done puts no query into words', async () => {
  const { context, folder } = service;
  const wording = vi.spyOn(context.db.getExecutor(), 'compileQuery');
  await noteErasures(context, path.join(folder, tombstonesName));
  await rebuild(context, { hook: undefined, signal: new AbortController().signal });
  expect(wording).not.toHaveBeenCalled();
});
