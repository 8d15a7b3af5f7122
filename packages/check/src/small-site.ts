import { pathToFileURL } from 'node:url';
import { checkSite, type SiteFiles, type TextFile } from './index.ts';

/** The moment the tests check at. */
export const now = new Date('2026-10-12T12:00:00Z');

/** A file of the content, for tests. */
export function file(folder: string, name: string, text: string): TextFile {
  const shownPath = `src/content/${folder}/${name}`;
  return { url: pathToFileURL(`/site/${shownPath}`), path: shownPath, name, text };
}

/** An article. */
export const post = (name: string, body: string, fields = ''): TextFile =>
  file(
    'posts',
    name,
    `---\ntitle: A calm evening\ndescription: Words.\npubDate: 2026-01-05\n${fields}---\n\n${body}\n`,
  );

/** A testimonial with its consent. */
export const quote = `quote: They listened.
displayName: M.
displayNameKind: initial
verbatim: true
relationship: alumni
reviewedBy: ana
consent: { ref: C-1, scope: [website], signedOn: 2026-01-02, expiresOn: 2026-12-31 }
`;

/** A site with a counselor and a testimonial, and what else it is given. */
export function site({ records = {}, ...parts }: Partial<SiteFiles> = {}): SiteFiles {
  return {
    records: {
      team: [file('team', 'ana.yml', 'name: Ana Reyes\nrole: Counselor\nbio: Ana listens.\n')],
      testimonials: [file('testimonials', 'maya.yml', quote)],
      ...records,
    },
    clinic: [],
    comments: [],
    blogs: [],
    messages: [],
    hasFile: ({ pathname }) => /\/here\.(?:jpg|md)$/.test(pathname),
    namesIn: () => ['here.jpg'],
    publicFolder: new URL('file:///site/public/'),
    ...parts,
  };
}

/** What is told of a site: file, line and rule. */
export const told = (files: SiteFiles, options: Partial<Parameters<typeof checkSite>[1]> = {}) =>
  checkSite(files, { now, ...options }).map(
    ({ file, line, ruleId }) => `${file?.replace('src/content/', '')}:${line} ${ruleId}`,
  );

/** The record of a clinic with more fields. */
export const clinicOf = (fields: string) =>
  file(
    'records',
    'clinic.yml',
    `name: Fern Hill\ndescription: Care.\nphones: [{ id: a, label: A, number: '+15625550134', display: (562) 555-0134, hours: x, answeredBy: us }]\n${fields}`,
  );
