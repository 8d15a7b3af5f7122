import { expect, test } from 'vitest';
import { checkSite } from './index.ts';
import { file, now, post, quote, site, told } from './small-site.ts';

const words = 'Nobody hurried me on that first Tuesday.';
const record = quote.replace(/^quote: .*$/m, `quote: ${words}`);
const revoked = record.replace(/expiresOn: [\d-]+/, '$&, revokedOn: 2026-02-01');
const pasted = `Some words.\n\n> “Nobody [hurried](https://a.example/b) me[^1]\n> on that **first Tuesday**.”\n\n[^1]: If pain < 3 or > 3.\n`;

function siteWith(testimonial: string, fields = '') {
  const testimonials = [file('testimonials', 'maya.yml', testimonial)];
  return site({ blogs: [[post('a.md', pasted, fields)]], records: { testimonials } });
}

test('words whose consent was taken back are told where somebody pasted them', () => {
  const [found, ...more] = checkSite(siteWith(revoked), { now });
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    ruleId: 'withheld-testimonial',
    file: 'src/content/posts/a.md',
    line: 9,
    fatal: true,
    reason:
      'The words of the testimonial `maya` stand here, and they may not be shown: its consent was taken back (src/content/testimonials/maya.yml). Take them out.',
  });
});

test('with a consent they may stand there, and in a draft nobody reads them', () => {
  expect(told(siteWith(record))).toEqual([]);
  expect(told(siteWith(revoked, 'draft: true\n'))).toEqual([]);
});

test.each([
  'Nobody [hurried](https://a.example/c_(d) "title") me on that first Tuesday.',
  'Nobody [hurried][1] me on that first Tuesday.',
  'Nobody {/* x */}hurried me on that first Tuesday.',
])('neither links nor comments hide them: %s', (text) => {
  const found = siteWith(revoked);
  const blogs = found.blogs.map((posts) =>
    posts.map((one) => ({ ...one, text: one.text.replace(pasted, text) })),
  );
  expect(told({ ...found, blogs })).toContain('posts/a.md:7 withheld-testimonial');
});
