import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  clinicSchema,
  consentProblem,
  isShowable,
  pictureKind,
  postSchema,
  teamSchema,
  testimonialSchema,
} from './index.ts';

const image = () => z.string().transform((path) => ({ path }));
const post = { title: 'A title', description: 'What it says.', pubDate: '2026-10-12' };
const clinic = {
  name: 'A clinic',
  description: 'What it does.',
  phones: [{ id: 'main', label: 'Front desk', number: '+15625550134', display: '(562) 555-0134' }],
};
const testimonial = {
  quote: 'I mostly listened.',
  displayName: 'M.',
  displayNameKind: 'initial',
  verbatim: true,
  relationship: 'alumni',
  reviewedBy: 'somebody',
  consent: { ref: 'C-1', scope: ['website'], signedOn: '2026-01-02', expiresOn: '2027-01-02' },
};

test('reads a post as Astro’s blog starter has it', () => {
  const read = postSchema({ image }).parse({
    ...post,
    pubDate: 'Oct 12 2026',
    heroImage: './hero.jpg',
  });
  expect(read.pubDate.toISOString()).toBe('2026-10-12T00:00:00.000Z');
  expect(read.heroImage).toEqual({ src: { path: './hero.jpg' }, alt: '' });
  expect(read).toMatchObject({ tags: [], comments: false, draft: false });
});

test('reads old addresses without the slash at their end', () => {
  const aliases = ['/2019/05/old-title/', '/a.html'];
  expect(postSchema({ image }).parse({ ...post, aliases }).aliases).toEqual([
    '/2019/05/old-title',
    '/a.html',
  ]);
});

test('keeps alt text, dark picture and credit', () => {
  const heroImage = { src: './a.png', dark: './b.png', alt: 'A path', credit: 'Source: Pixabay' };
  expect(postSchema({ image }).parse({ ...post, heroImage }).heroImage).toEqual({
    ...heroImage,
    src: { path: './a.png' },
    dark: { path: './b.png' },
  });
});

test.each([
  './a.png',
  'a.png',
  '/covers/a b.png',
  'https://pictures.example/a.png?w=1',
  'HTTP://127.0.0.1:8080/a.png',
])('takes %s for a picture, of an article and of a person', (src) => {
  expect(postSchema({ image }).parse({ ...post, heroImage: src }).heroImage?.src).toEqual({
    path: src,
  });
  const person = { name: 'Ana', role: 'Writer', bio: 'She writes.', photo: src };
  expect(teamSchema({ image }).parse(person).photo).toEqual({ path: src });
});

test.each([
  ['./a.png', 'beside'],
  ['../a.png', 'beside'],
  ['/covers/a.png', 'public'],
  ['https://pictures.example/a.png', 'remote'],
])('knows of %s that it is %s', (address, kind) => {
  expect(pictureKind(address)).toBe(kind);
});

test.each([
  ['an address without how to ask for it', '//pictures.example/a.png', /path of a picture beside/],
  ['a picture written out', 'data:image/png;base64,AAAA', /path of a picture beside/],
  ['an address without a host', 'https:///a.png', /in public\/ \(\/covers/],
  ['a width alone', { src: 'https://a.example/a.png', alt: 'A', width: 20 }, /height together/],
  ['no pixels', { src: './a.png', alt: 'A', width: 0, height: 0 }, /number of pixels/],
])('refuses %s for a picture', (_name, heroImage, message) => {
  expect(() => postSchema({ image }).parse({ ...post, heroImage })).toThrow(message);
});

test.each([
  ['a reviewer who is the author', { author: 'ana', reviewedBy: 'ana' }, /somebody else/],
  ['a picture with an empty alt text', { heroImage: { src: './a.png', alt: '' } }, /empty/],
  ['a field nobody knows', { heroimage: './a.png' }, /heroimage/],
  ['a day that is not in the calendar', { pubDate: '2026-02-30' }, /date such as/],
  ['an old address elsewhere', { aliases: ['https://a.example/x'] }, /old address on this site/],
  ['an old address with a question', { aliases: ['/?p=12'] }, /without \? and #/],
  ['the home page as an old address', { aliases: ['/'] }, /such as \/2019/],
  ['a card switched on', { og: true }, /without it the picture has the title/],
  [
    'a card of two kinds',
    { og: { title: 'A', message: 'B' } },
    /one of title, message and testimonial/,
  ],
  ['a review without a reviewer', { lastReviewed: '2026-10-10' }, /who did the check/],
])('refuses %s', (_name, fields, message) => {
  expect(() => postSchema({ image }).parse({ ...post, ...fields })).toThrow(message);
});

test('gives a clinic the 988 line and refuses numbers that phones cannot dial', () => {
  expect(clinicSchema.parse(clinic).helplines).toMatchObject([{ call: '988', text: '988' }]);
  const phones = [{ ...clinic.phones[0], number: '(562) 555-0134' }];
  expect(() => clinicSchema.parse({ ...clinic, phones })).toThrow(/country code/);
});

test.each([
  ['024 in YAML, which has lost its zero', 24],
  ['0800 in YAML', 800],
  ['a number with words', '988 (press 1)'],
])('refuses as the number of a line %s', (_what, call) => {
  const helplines = [{ id: 'own', name: 'Our line', call }];
  expect(() => clinicSchema.parse({ ...clinic, helplines })).toThrow(
    /a number alone, such as 988, in quotes where it begins with 0/,
  );
});

test('reads as the number of a line what YAML took for a number', () => {
  const helplines = [{ id: 'own', name: 'Our line', call: 988, text: 741741 }];
  expect(clinicSchema.parse({ ...clinic, helplines }).helplines).toMatchObject([
    { call: '988', text: '741741' },
  ]);
});

test('refuses words of a phone that is not there', () => {
  const translations = { es: { phones: { desk: { label: 'Recepción' } } } };
  expect(() => clinicSchema.parse({ ...clinic, translations })).toThrow(/No `desk` among `phones`/);
});

test('refuses a consent without an end', () => {
  const { expiresOn: _, ...consent } = testimonial.consent;
  expect(() => testimonialSchema.parse({ ...testimonial, consent })).toThrow(
    /last day of the consent/,
  );
});

test.each([
  [{}, '2026-12-31', undefined],
  [{}, '2027-01-02', undefined],
  [{}, '2027-01-03', 'expired'],
  [{ revokedOn: '2026-05-01' }, '2026-04-01', 'revoked'],
  [{ scope: ['ads'] }, '2026-12-31', 'not-for-website'],
  [{ scope: ['og'] }, '2026-12-31', 'not-for-website'],
])('with %j on %s a testimonial has the problem %s', (fields, today, problem) => {
  const read = testimonialSchema.parse({
    ...testimonial,
    consent: { ...testimonial.consent, ...fields },
  });
  expect(consentProblem(read, today)).toBe(problem);
  expect(isShowable(read, today)).toBe(problem === undefined);
});

test.each<[fields: object, consent: object, problem: string | undefined]>([
  [{}, {}, undefined],
  [{}, { scope: ['website', 'ads'] }, 'not-for-og'],
  [{}, { revokedOn: '2026-05-01' }, 'revoked'],
  [{}, { expiresOn: '2026-12-30' }, 'expired'],
  [{ fictional: true }, {}, 'needs-a-note'],
  [{ relationship: 'staff' }, {}, 'needs-a-note'],
  [{ incentive: 'a gift card' }, {}, 'needs-a-note'],
])(
  'with %j and the consent %j, words on a preview picture have the problem %s',
  (fields, consent, problem) => {
    const read = testimonialSchema.parse({
      ...testimonial,
      ...fields,
      consent: { ...testimonial.consent, scope: ['og'], ...consent },
    });
    expect(consentProblem(read, '2026-12-31', 'og')).toBe(problem);
  },
);
