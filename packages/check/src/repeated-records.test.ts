import { expect, test } from 'vitest';
import { checkSite } from './index.ts';
import { file, now, post, quote, site, told } from './small-site.ts';

test('two files that are one record to Astro are told: only one of the two consents would count', () => {
  const testimonials = [
    file('testimonials', 'maya.yml', quote),
    file('testimonials', 'Maya.yaml', quote.replace('scope', 'revokedOn: 2026-05-01, scope')),
    file('testimonials', 'ma-ya.yml', quote),
  ];
  const found = checkSite(site({ records: { testimonials } }), { now });
  expect(found).toMatchObject([
    {
      file: 'src/content/testimonials/Maya.yaml',
      line: 1,
      column: 1,
      ruleId: 'duplicate-record',
      fatal: true,
      reason:
        'The record `maya` is in src/content/testimonials/maya.yml too, and only one of the two would be used. Rename one, or take it out.',
    },
  ]);
});

test.each([
  ['Ana Reyes.yml', 'ana-reyes', []],
  ['Ana Reyes.yml', 'Ana Reyes', ['posts/a.md:5 unknown-reference']],
  ['dr.ana.yml', 'drana', []],
  ['people/Ana/index.yml', 'people/ana', []],
])('%s is the record `%s`, as in a build', (name, author, messages) => {
  const team = [
    file('team', name, 'name: Ana Reyes\nrole: Counselor\nbio: Ana listens.\n'),
    file('team', 'ana.yml', 'name: Ana\nrole: Counselor\nbio: Ana listens.\n'),
  ];
  const posts = [post('a.md', 'x', `author: ${author}\n`)];
  expect(told(site({ records: { team }, blogs: [posts] }))).toEqual(messages);
});
