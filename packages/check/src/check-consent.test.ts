import { expect, test } from 'vitest';
import { checkSite, type TextFile } from './index.ts';
import { clinicOf, file, now, post, quote, site, told } from './small-site.ts';

test.each([
  ['the website only', 'website', ['posts/a.md:6 withheld-testimonial']],
  ['preview pictures', 'website, og', []],
  ['preview pictures only', 'og', ['posts/a.md:6 withheld-testimonial']],
])('words with a consent for %s', (_where, scope, messages) => {
  const testimonials = [file('testimonials', 'maya.yml', quote.replace('[website]', `[${scope}]`))];
  const posts = [post('a.md', 'x', 'og:\n  testimonial: maya\n')];
  expect(told(site({ blogs: [posts], records: { testimonials } }))).toEqual(messages);
});

test('a preview picture says why it may not show somebody’s words, and knows who is there', () => {
  const reasons = (id: string) =>
    checkSite(site({ blogs: [[post('a.md', 'x', `og: { testimonial: ${id} }\n`)]] }), { now }).map(
      ({ reason }) => reason,
    );
  expect(reasons('maya')).toEqual([
    'The testimonial `maya` may not be shown: its consent does not cover preview pictures (`og` in its scope) (src/content/testimonials/maya.yml:7, `consent.scope`). Take it out of the article, or record a new consent.',
  ]);
  expect(reasons('mya')).toEqual(['**og**: no `mya` in `testimonials`. Did you mean `maya`?']);
});

test.each([
  [
    'fictional: true\n',
    'a preview picture cannot say .*Take it out of `og`; it may stand in the article\\.$',
  ],
  ['fictional: true\n', 'its consent has ended', 'expiresOn: 2026-10-01'],
])('a preview picture gives the reason that can be mended: %j, %s', (fields, says, ends = '') => {
  const record = `${quote.replace('[website]', '[website, og]').replace(/expiresOn: [\d-]+/, (day) => ends || day)}${fields}`;
  const testimonials = [file('testimonials', 'maya.yml', record)];
  const posts = [post('a.md', 'x', 'og: { testimonial: maya }\n')];
  const [found] = checkSite(site({ blogs: [posts], records: { testimonials } }), { now });
  expect(found?.reason).toMatch(new RegExp(says));
});

test('a consent that nobody of the team has checked is told in its record', () => {
  const testimonials = [file('testimonials', 'maya.yml', quote.replace('ana', 'anna'))];
  const [found, ...more] = checkSite(site({ records: { testimonials } }), { now });
  expect(found).toMatchObject({
    ruleId: 'unknown-reference',
    file: 'src/content/testimonials/maya.yml',
    line: 6,
    fatal: true,
    expected: ['ana'],
    reason:
      '**reviewedBy**: no `anna` in `team`, so nobody stands for this consent. Did you mean `ana`?',
  });
  expect(more).toEqual([]);
});

const westCoast = clinicOf('timeZone: America/Los_Angeles\n');
const shown: string[] = [];
const withheld = ['posts/a.md:5 withheld-testimonial', 'posts/a.md:8 withheld-testimonial'];

test.each<[at: string, where: string, clinic: TextFile[], messages: string[]]>([
  ['2027-01-01T01:00:00Z', 'Los Angeles', [westCoast], shown],
  ['2027-01-01T09:00:00Z', 'Los Angeles', [westCoast], withheld],
  ['2026-12-31T16:00:00Z', 'Tokyo', [clinicOf('timeZone: Asia/Tokyo\n')], withheld],
  ['2027-01-01T04:00:00Z', 'the time zone of a clinic that says none', [clinicOf('')], shown],
  ['2027-01-01T06:00:00Z', 'the time zone of a clinic that says none', [clinicOf('')], withheld],
  ['2027-01-01T04:00:00Z', 'a site without a clinic', [], shown],
  [
    '2027-01-01T01:00:00Z',
    'a clinic whose record is broken',
    [clinicOf('timeZone: Mars\n')],
    [...withheld, 'records/clinic.yml:4 invalid-field'],
  ],
])(
  'words may be shown as long as their consent lasts: %s in %s',
  (at, _where, clinic, messages) => {
    const posts = [post('a.md', '::testimonial{id=maya}', 'testimonials: [maya]\n')];
    const files = site({ blogs: [posts], clinic });
    expect(told(files, { now: new Date(at) }).toSorted()).toEqual(messages.toSorted());
  },
);

test('one in the morning by UTC is still the day before in Los Angeles', () => {
  const ending = quote.replace('2026-12-31', '2026-10-11');
  const testimonials = [file('testimonials', 'maya.yml', ending)];
  const files = site({
    blogs: [[post('a.md', '::testimonial{id=maya}')]],
    clinic: [westCoast],
    records: { testimonials },
  });
  expect(told(files, { now: new Date('2026-10-12T01:00:00Z') })).toEqual([]);
  expect(told(files, { now: new Date('2026-10-12T08:00:00Z') })).toEqual([
    'posts/a.md:7 withheld-testimonial',
  ]);
});
