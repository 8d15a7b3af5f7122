import { afterEach, beforeEach, expect, test } from 'vitest';
import { calm, openService, type TestService } from '../fixtures/service.ts';
import { pagesOf } from '../pages.ts';
import { strayWarning, strayWatcher } from './strays.ts';

let service: TestService;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.remove());

test('comments of an article that was renamed are told of once, and of no other', async () => {
  await service.send({ post: 'calm' });
  await service.send({ post: 'calma' });
  await service.send({ post: 'calma', text: 'Two.' });
  await service.send({ post: 'calma', text: 'Not wanted.' });
  await service.decideAt(3, 'reject');
  let list = [calm, { ...calm, post: 'calma' }];
  const pages = { list: () => list, find: (post: string) => pagesOf(list).find(post) };
  const said: string[] = [];
  const watch = strayWatcher({ db: service.context.db, pages }, (message) => said.push(message));
  await watch();
  expect(said).toEqual([]);
  list = [calm, { ...calm, post: 'calma-2' }];
  await watch();
  await watch();
  expect(said).toEqual([
    "2 comments are under articles that are not in the site's list, so that nobody sees what was written: calma (2). Give the article its old id back, or erase what is under it in the moderators' queue.",
  ]);
  list = [];
  await watch();
  expect(said).toHaveLength(1);
});

test('a single comment is told of as one', () => {
  expect(strayWarning([{ post: 'calma', comments: 1 }])).toMatch(
    /^1 comment is under an article that is not in the site's list, .*: calma \(1\)\. Give/,
  );
});

test('of many articles the first are named', () => {
  const strays = Array.from({ length: 12 }, (_, index) => ({ post: `old-${index}`, comments: 1 }));
  expect(strayWarning(strays)).toMatch(/^12 comments .*: old-0 \(1\), .*old-9 \(1\), …\. Give/);
});
