import { expect, test } from 'vitest';
import { run } from '../cli.ts';
import { contextOf, makeFolder } from '../fixtures/folder.ts';

// What `hearten()` of the theme leaves on its integration is enough of a site here.
const config = 'export default { integrations: [{ name: "@hearten/theme" }] };\n';
const clinic = `name: Fern Hill
description: Care.
phones:
  - { id: a, label: Desk, number: '+15625550134', display: (562) 555-0134, hours: Mon–Fri, answeredBy: our team }
`;

const post = (
  title: string,
  day: string,
  fields = 'reviewedBy: rosa\nlastReviewed: 2026-01-04\n',
) =>
  `---\ntitle: ${title}\ndescription: Words.\npubDate: 2026-01-05\n${fields}nextReview: ${day}\n---\n\nText.\n`;

const site = {
  'astro.config.mjs': config,
  'src/content/clinic.yml': clinic,
  'src/content/team/rosa.yml': 'name: Rosa Field\ncredentials: LCSW\nrole: Clinician\nbio: R.\n',
  'src/content/posts/rest.md': post('Rest', '2027-01-04'),
};

/** Runs `hearten` on 2026-10-12. */
const hearten = (words: string, files: Record<string, string>) =>
  run(words.split(' '), contextOf(makeFolder(files)));

test('`hearten review` lists what is due by person, and exits with 1 where something is overdue', async () => {
  const files = {
    ...site,
    'src/content/posts/calm.md': post('A calm evening', '2026-09-01'),
    'src/content/posts/hope.md': post('Hope', '2026-10-20'),
    'src/content/posts/walk.md': post('Walk', '2026-10-11', ''),
  };
  expect(await hearten('review', files)).toEqual({
    code: 1,
    stderr: '',
    stdout: `Rosa Field, LCSW
  2026-09-01  overdue by 41 days  src/content/posts/calm.md  A calm evening
  2026-10-20  due in 8 days       src/content/posts/hope.md  Hope

Nobody is named
  2026-10-11  late by 1 day  src/content/posts/walk.md  Walk

1 overdue, so the build stops; 1 late, within the 30 days of grace; 1 due in the next 30 days; 1 later.
`,
  });
});

test('`hearten review` says so where nothing is due', async () => {
  const { code, stdout } = await hearten('review', site);
  expect(stdout).toBe('Nothing is due in the next 30 days: 1 article with a later day.\n');
  expect(code).toBe(0);
});

test('`hearten review` names who has no record, and says of which articles it knows nothing', async () => {
  const { code, stdout } = await hearten('review', {
    ...site,
    'src/content/posts/calm.md': post(
      'Calm',
      '2026-10-13',
      'reviewedBy: ghost\nlastReviewed: 2026-01-04\n',
    ),
    'src/content/posts/hope.md': post('Hope', '2026-10-20').replace(/^nextReview.*\n/m, ''),
    'src/content/posts/walk.md': post('Walk', 'soon'),
    'src/content/posts/rest.mdx': 'No front matter.\n',
  });
  expect(stdout).toBe(`\`ghost\`, of whom \`team\` has no record
  2026-10-13  due in 1 day  src/content/posts/calm.md  Calm

1 due in the next 30 days; 1 later.
1 article without a day of the next check; \`hearten check\` says what to write.
2 articles that cannot be read; \`hearten check\` says why.
`);
  expect(code).toBe(1);
});

test.each(['review', 'doctor'])(
  '`hearten %s` is no answer where the config cannot be loaded: other files may have been read',
  async (command) => {
    const { code, stdout } = await hearten(command, {
      ...site,
      'astro.config.mjs': 'throw new Error("boom");',
    });
    expect(stdout).toMatch(/^astro\.config\.mjs {2}error {2}This config cannot be loaded/);
    expect(code).toBe(1);
  },
);

const testimonial = `quote: They listened.
displayName: M.
displayNameKind: initial
verbatim: true
relationship: alumni
reviewedBy: rosa
`;

test('`hearten doctor` counts words without a consent, and what was never checked by a clinician', async () => {
  const { stdout } = await hearten('doctor', {
    ...site,
    'src/content/testimonials/a.yml': testimonial,
    'src/content/testimonials/b.yml': `${testimonial}consent: { ref: C-1, scope: [website], signedOn: 2026-01-02, expiresOnEvent: discharge }\n`,
    'src/content/posts/calm.md': post(
      'Calm',
      '2027-01-04',
      'reviewedBy: ghost\nlastReviewed: 2026-01-04\n',
    ),
    'src/content/posts/walk.md': post('Walk', 'soon'),
  });
  expect(stdout).toContain(
    '✗ Every testimonial stands on a record of consent.\n    1 of 2; `hearten check`',
  );
  expect(stdout).toContain('✗ A clinician has checked every article.\n    1 of 3; `hearten check`');
  expect(stdout).toContain('? What ends a consent has not happened to anybody: “discharge”.');
});

test('`hearten doctor` says what is missing, what was found, and what only a person can confirm', async () => {
  const { code, stdout } = await hearten('doctor', site);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^Fern Hill: what the site of a clinic should have, on 2026-10-12\n\nMissing\n/,
  );
  const [, missing = '', found = '', ask = ''] =
    /Missing\n([\s\S]*)\n\nFound\n([\s\S]*)\n\nOnly a person can confirm\n([\s\S]*)\n\n/.exec(
      stdout,
    ) ?? [];
  expect(missing).toContain('✗ The site says where the clinic is.\n    Add `addresses`');
  expect(missing).toContain('✗ The site names its licences');
  expect(found).toContain('988 Suicide & Crisis Lifeline');
  expect(found).toContain('✓ A clinician has checked every article.\n    1 of 1');
  expect(ask).toContain('? The site is built anew every night');
  for (const part of [missing, found, ask])
    expect(part.match(/^ {2}\S/gm)?.length).toBe(
      part.match(/read \d{4}-\d{2}-\d{2}: https:/g)?.length,
    );
  expect(stdout).toMatch(/not legal advice\.\n$/);
});

test('a site in California is asked for its two lines', async () => {
  const places = 'addresses: [{ id: a, label: A, street: 1 Fern Lane, city: Hill, region: CA }]\n';
  const { stdout } = await hearten('doctor', {
    ...site,
    'src/content/clinic.yml': clinic + places,
  });
  expect(stdout.match(/✗ In California/g)).toHaveLength(2);
});

test.each(['review', 'doctor'])('`hearten %s` needs a site and its record', async (command) => {
  const outside = await hearten(command, {});
  expect(outside).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no site') });
  const broken = await hearten(command, { ...site, 'src/content/clinic.yml': 'name: [' });
  expect(broken).toMatchObject({ code: 2, stderr: expect.stringContaining('hearten check') });
});
