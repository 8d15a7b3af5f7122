import { expect, test } from 'vitest';
import { articleCard, personCard } from './share-card.ts';
import { testimonialSchema } from './testimonial.ts';

const pathOf = (path: string) => `/site/${path}`;

const words = (scope: string[], fields = {}) =>
  testimonialSchema.parse({
    quote: 'They listened.',
    displayName: 'M.',
    displayNameKind: 'initial',
    context: 'evening program',
    verbatim: true,
    relationship: 'alumni',
    reviewedBy: 'ana',
    consent: { ref: 'C-1', scope, signedOn: '2026-01-02', expiresOn: '2026-12-31' },
    ...fields,
  });

function cardOf(post: object, facts = {}) {
  return articleCard<string>({
    post: { title: 'Depression, gently', ...post },
    source: 'posts/a.md',
    lang: 'en',
    category: 'Understanding',
    reviewed: 'Reviewed by Ada Fern, LCSW',
    today: '2026-10-12',
    pathOf,
    ...facts,
  });
}

const plain = {
  kind: 'article',
  source: 'posts/a.md',
  lang: 'en',
  label: 'Understanding',
  title: 'Depression, gently',
  note: 'Reviewed by Ada Fern, LCSW',
};

test('an article’s card has its title and picture', () => {
  expect(cardOf({})).toEqual(plain);
  expect(cardOf({ heroImage: { src: 'a.png', dark: 'b.png', alt: 'A' } })).toEqual({
    ...plain,
    picture: '/site/a.png',
    darkPicture: '/site/b.png',
  });
  expect(cardOf({ heroImage: { src: 'a.png', alt: 'A hill', people: 'none' } })).toHaveProperty(
    'picture',
  );
  expect(cardOf({ og: { title: 'Gently' } })).toMatchObject({ title: 'Gently' });
  expect(cardOf({ og: false })).toBeUndefined();
});

test('nobody who can be recognised stands beside the title of an article', () => {
  const heroImage = { src: 'a.png', dark: 'b.png', alt: 'A person', people: 'identifiable' };
  expect(cardOf({ heroImage })).toEqual(plain);
});

test('a main message stands in place of the title, without the picture', () => {
  const heroImage = { src: 'a.png', alt: 'A' };
  expect(cardOf({ og: { message: 'You are not alone.' }, heroImage })).toEqual({
    ...plain,
    kind: 'message',
    title: 'You are not alone.',
  });
});

test('words somebody agreed to share stand alone: no title, no category, no picture beside them', () => {
  const testimonial = words(['website', 'og']);
  expect(cardOf({ og: { testimonial: 'maya' } }, { testimonial })).toEqual({
    kind: 'message',
    source: 'posts/a.md',
    lang: 'en',
    title: 'They listened.',
    isQuote: true,
    note: 'M., evening program',
  });
});

test.each([
  ['their consent is for the website only', words(['website']), {}],
  ['their consent has ended', words(['og']), { today: '2027-01-01' }],
  ['they would need a note', words(['og'], { fictional: true }), {}],
  ['they state a result', words(['website', 'og'], { quote: 'I am 365 days sober.' }), {}],
  [
    'what others may expect would have to stand beside them',
    words(['website', 'og'], {
      quote: 'I am 365 days sober.',
      typical: 'Many return to use once.',
    }),
    {},
  ],
  ['there are none of that name', undefined, {}],
])('no words of somebody are on a card when %s', (_why, testimonial, facts) => {
  expect(cardOf({ og: { testimonial: 'maya' } }, { testimonial, ...facts })).toEqual(plain);
});

test('words of somebody are on no card that did not ask for them', () => {
  expect(cardOf({}, { testimonial: words(['og']) })).toEqual(plain);
});

test.each([
  ['a path', 'a.png', '/site/a.png'],
  ['a picture with its alt text', { src: 'a.png', alt: 'A' }, '/site/a.png'],
  ['nothing', undefined, undefined],
])(
  'a person’s card has their name, what they do, and a photo given as %s',
  (_how, photo, picture) => {
    const person = {
      name: 'Ada Fern',
      credentials: 'LCSW',
      role: 'Clinician',
      photo: photo as never,
    };
    const place = { source: '/team/ada', lang: 'en', label: 'Our team' };
    expect(personCard<string>(person, { ...place, pathOf })).toEqual({
      kind: 'person',
      ...place,
      title: 'Ada Fern',
      note: 'LCSW · Clinician',
      picture,
    });
  },
);
