import { expect, test } from 'vitest';
import { careRules, staleSources } from './all.ts';
import { tables } from './fixtures/tables.ts';
import type { RuleFacts } from './rule.ts';

const rules: readonly RuleFacts[] = Object.values(careRules).flat();

test('every rule has a table, and no table is of a rule that is gone', () => {
  expect(Object.keys(tables).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test.each(rules)('$id lets pass what is right, and finds what is wrong', ({ id }) => {
  const { pass, fail, says } = tables[id] as (typeof tables)[string];
  expect(Math.min(pass.length, fail.length)).toBeGreaterThanOrEqual(3);
  for (const [index, run] of pass.entries())
    expect({ index, said: run().map(({ reason }) => reason) }).toEqual({ index, said: [] });
  const said = fail.map((run) => run().map(({ reason }) => reason));
  expect(said.filter((reasons) => reasons.length === 0)).toEqual([]);
  expect(said[0]).toEqual([says]);
});

test.each(rules)('$id says why it is there, and what it rests on', (rule) => {
  expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  expect(rule.explanation).toMatch(/^[A-Z“].{30,}\.$/);
  expect(rule.source.title).toMatch(/\w/);
  expect(new URL(rule.source.url).protocol).toBe('https:');
  expect(rule.docs).toBe(`docs/rules.md#${rule.id}`);
});

test('no two rules have one name', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('no source was read more than twelve months ago: read it again, correct what changed, then its asOf', () => {
  expect(staleSources(new Date().toISOString().slice(0, 10))).toEqual([]);
});

test('a source is stale on the day after its year', () => {
  const titles = (today: string) => staleSources(today).map(({ asOf }) => asOf);
  expect(titles('2027-11-23')).toEqual([]);
  expect(new Set(titles('2027-11-24'))).toEqual(new Set(['2026-11-23']));
});
