import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkSite, reviewsDue, type SiteFiles, type TextFile } from './index.ts';

const now = new Date('2026-10-12T12:00:00Z');

function file(folder: string, name: string, text: string): TextFile {
  const path = `src/content/${folder}/${name}`;
  return { url: pathToFileURL(`/site/${path}`), path, name, text };
}

const post = (body: string, fields = ''): TextFile =>
  file(
    'posts',
    'a.md',
    `---\ntitle: A calm evening\ndescription: Words.\npubDate: 2026-01-05\n${fields}---\n\n${body}\n`,
  );

const clinic = (more = ''): TextFile =>
  file(
    '.',
    'clinic.yml',
    `name: Fern Hill\ndescription: Care.\nphones:\n  - { id: a, label: Desk, number: '+15625550134', display: (562) 555-0134, hours: Mon–Fri, answeredBy: our team }\n${more}`,
  );

function site({ clinic: own = clinic(), posts = [] as TextFile[] } = {}): SiteFiles {
  return {
    records: {
      team: [
        file('team', 'tess.yml', 'name: Tess Hollow\nrole: Writer\nbio: Tess writes.\n'),
        file('team', 'rosa.yml', 'name: Rosa Field\ncredentials: LCSW\nrole: X\nbio: Y.\n'),
      ],
      categories: [
        file('categories', 'mood.yml', 'name: Mood\ndescription: On mood.\nconditions: true\n'),
      ],
    },
    clinic: [own],
    comments: [],
    blogs: [posts],
    messages: [],
    hasFile: () => true,
    namesIn: () => ['a.jpg'],
    publicFolder: new URL('file:///site/public/'),
  };
}

const told = (files: SiteFiles) =>
  checkSite(files, { now }).map(
    ({ file: path, line, column, ruleId }) =>
      `${path?.replace('src/content/', '')}:${line}:${column} ${ruleId}`,
  );

const checked = 'author: tess\nreviewedBy: rosa\nlastReviewed: 2026-01-04\n';
const fine = `${checked}nextReview: 2027-01-04\n`;
const stock = '{ src: ./a.jpg, alt: A person, stock: true, people: identifiable }';

test.each<[what: string, files: SiteFiles, messages: string[]]>([
  ['a checked article', site({ posts: [post('Call (562) 555-0134 or 988.', fine)] }), []],
  ['nobody who checked it', site({ posts: [post('x')] }), ['posts/a.md:2:1 unreviewed-article']],
  [
    'a check that is due',
    site({ posts: [post('x', `${checked}nextReview: 2026-10-20\n`)] }),
    ['posts/a.md:8:13 review-due'],
  ],
  [
    'a check that is overdue by the clinic’s own grace',
    site({
      clinic: clinic('review: { graceDays: 5 }\n'),
      posts: [post('x', `${checked}nextReview: 2026-10-06\n`)],
    }),
    ['posts/a.md:8:13 review-overdue'],
  ],
  [
    'a number nobody knows, at its place',
    site({ posts: [post('Call\n[us](tel:+15625550199), (562) 555-0199.', fine)] }),
    ['posts/a.md:12:10 unknown-number'],
  ],
  [
    'a helpline under a wrong name',
    site({ posts: [post('SAMHSA’s National Helpline: (562) 555-0134', fine)] }),
    ['posts/a.md:11:29 misnamed-helpline'],
  ],
  [
    'a helpline under a wrong name in the clinic’s record, once',
    site({ clinic: clinic("helplines: [{ id: x, name: National CARES Line, call: '988' }]\n") }),
    ['./clinic.yml:5:56 misnamed-helpline'],
  ],
  [
    'a number nobody knows in the clinic’s own notices and links',
    site({
      clinic: clinic(
        'notices: [{ text: Call (562) 555-0199 }]\nnav: [{ label: Call, href: tel:+15625550198 }]\n',
      ),
    }),
    ['./clinic.yml:5:24 unknown-number', './clinic.yml:6:32 unknown-number'],
  ],
  [
    'a number that is shown as another',
    site({ clinic: file('.', 'clinic.yml', clinic().text.replace('-0134,', '-0143,')) }),
    ['./clinic.yml:4:60 phone-shown-otherwise'],
  ],
  [
    'a stranger’s face in a category about conditions',
    site({ posts: [post('x', `${fine}category: mood\nheroImage: ${stock}\n`)] }),
    ['posts/a.md:10:64 stock-person-on-condition'],
  ],
  ['the same face elsewhere', site({ posts: [post('x', `${fine}heroImage: ${stock}\n`)] }), []],
  [
    'a bought picture said to be the clinic',
    site({
      posts: [
        post(':::figure{stock}\n![A room](./a.jpg)\n\nOur quiet room.\n\nPhoto: Ana\n:::', fine),
      ],
    }),
    ['posts/a.md:11:1 stock-as-clinic'],
  ],
  [
    'old sources in notes and in a list, not in remarks',
    site({
      posts: [
        post(
          'x[^1][^2]\n\n[^1]: Reyes A. [Work](https://a.example). 2014.\n\n[^2]: In 2014 it was so.\n\n:::references\n1. Ortiz D. Groups. 2012.\n2. Bell M. Groups. 2025.\n:::',
          fine,
        ),
      ],
    }),
    ['posts/a.md:13:1 old-source', 'posts/a.md:18:1 old-source'],
  ],
])('says of %s what is to be mended', (_what, files, messages) => {
  expect(told(files)).toEqual(messages);
});

test('old sources are found whatever ends a line', () => {
  const text = post(
    'x[^1]\n\n[^1]: Reyes A. Work.\n    https://a.example 2014.\n\n:::references\n1. Ortiz D. Groups.\n   2012.\n:::',
    fine,
  );
  const windows = { ...text, text: text.text.replaceAll('\n', '\r\n') };
  const lines = ['posts/a.md:13:1 old-source', 'posts/a.md:17:1 old-source'];
  expect(told(site({ posts: [text] }))).toEqual(lines);
  expect(told(site({ posts: [windows] }))).toEqual(lines);
});

test('the numbers and helplines of a page that is no article are looked at too', () => {
  const page = file('../pages', 'about.md', '# About\n\nCall 562-555-0199. At 988, press 3.\n');
  const found = checkSite(site(), { now, others: [page] });
  expect(found.map(({ line, ruleId }) => `${line} ${ruleId}`)).toEqual([
    '3 press-three',
    '3 unknown-number',
  ]);
});

test('lists what is due by person, the most urgent first', () => {
  const due = (name: string, day: string, by = 'rosa'): TextFile => ({
    ...post('x', `reviewedBy: ${by}\nlastReviewed: 2026-01-04\nnextReview: ${day}\n`),
    name,
    path: name,
  });
  const posts = [
    due('soon.md', '2026-10-20'),
    due('late.md', '2026-10-01'),
    due('overdue.md', '2026-08-01'),
    due('fine.md', '2027-01-01'),
    due('tess.md', '2026-10-12', 'tess'),
  ];
  const { reviewers, fine: later } = reviewsDue(site({ posts }), now);
  expect(later).toBe(1);
  expect(
    reviewers.map(({ person, reviews }) => [
      person?.name,
      ...reviews.map(({ path, state, days }) => `${path} ${state} ${days}`),
    ]),
  ).toEqual([
    ['Rosa Field', 'overdue.md overdue -72', 'late.md late -11', 'soon.md soon 8'],
    ['Tess Hollow', 'tess.md soon 0'],
  ]);
});

test('what a site says itself in the texts of its pages is held to the same rules', () => {
  const text = 'crisis:\n  callOrText: Call 988 and press 3.\n';
  const texts = [file('i18n', 'en.yml', text)];
  const told = checkSite({ ...site(), texts }, { now });
  expect(told.map(({ ruleId, file: at, line }) => [ruleId, at, line])).toEqual([
    ['press-three', 'src/content/i18n/en.yml', 2],
  ]);
});
