import { clinicSchema, postSchema, teamSchema } from '@hearten/care';
import { expect, test } from 'vitest';
import {
  articleThing,
  clinicThing,
  graphText,
  personThing,
  wholeClinicThing,
  wholePersonThing,
} from './graph.ts';

const image = () => clinicSchema.shape.name;
const home = 'https://clinic.example/';
const clinic = clinicSchema.parse({
  name: 'Fern Hill',
  description: 'Care.',
  phones: [{ id: 'a', label: 'Desk', number: '+15625550134', display: '(562) 555-0134' }],
  addresses: [{ id: 'b', label: 'Office', street: '1 Fern Lane', city: 'Hill', region: 'CA' }],
});
const rosa = teamSchema({ image }).parse({
  name: 'Rosa Field',
  credentials: 'LCSW',
  role: 'Clinician',
  bio: 'Rosa checks.',
  license: { number: 'EX-1', authority: 'State Board' },
});
const post = (fields = {}) =>
  postSchema({ image }).parse({
    title: 'Calm',
    description: 'Words.',
    pubDate: '2026-01-05',
    ...fields,
  }) as Parameters<typeof articleThing>[0]['post'];
const crumbs = [
  { name: 'Care', address: `${home}category/care/` },
  { name: 'Calm', address: `${home}blog/calm/` },
];
const publisher = clinicThing(clinic, home);
const said = (thing: Parameters<typeof graphText>[0]) => JSON.parse(graphText(thing)) as unknown;

test('an article names its author, its reviewer, its days and its place', () => {
  const thing = articleThing({
    address: `${home}blog/calm/`,
    post: post({
      author: 'ana',
      reviewedBy: 'rosa',
      updatedDate: '2026-02-01',
      lastReviewed: '2026-01-30',
    }),
    crumbs,
    publisher,
    author: { '@type': 'Person', name: 'Ana' },
    reviewer: personThing(rosa, `${home}team/rosa/`),
    image: `${home}a.jpeg`,
  });
  const clinicIs = {
    '@type': 'MedicalClinic',
    '@id': `${home}#clinic`,
    name: 'Fern Hill',
    url: home,
  };
  expect(said(thing)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    '@id': `${home}blog/calm/`,
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Care', item: `${home}category/care/` },
        { '@type': 'ListItem', position: 2, name: 'Calm', item: `${home}blog/calm/` },
      ],
    },
    lastReviewed: '2026-01-30',
    reviewedBy: {
      '@type': 'Person',
      name: 'Rosa Field',
      honorificSuffix: 'LCSW',
      url: `${home}team/rosa/`,
    },
    mainEntity: {
      '@type': 'BlogPosting',
      headline: 'Calm',
      datePublished: '2026-01-05',
      dateModified: '2026-02-01',
      image: `${home}a.jpeg`,
      author: { '@type': 'Person', name: 'Ana' },
      publisher: clinicIs,
    },
  });
});

test('an article nobody signed is the clinic’s, and nothing is made up', () => {
  const { mainEntity, ...page } = articleThing({ address: home, post: post(), crumbs, publisher });
  expect(mainEntity).toMatchObject({ author: publisher, publisher });
  expect(said({ ...page, '@type': 'MedicalWebPage' })).not.toHaveProperty('reviewedBy');
  expect(said({ ...page, '@type': 'MedicalWebPage' })).not.toHaveProperty('lastReviewed');
});

test('the clinic and a person say what their records say', () => {
  expect(said(wholeClinicThing(clinic, home))).toMatchObject({
    telephone: '+15625550134',
    address: [{ '@type': 'PostalAddress', streetAddress: '1 Fern Lane', addressRegion: 'CA' }],
  });
  const person = wholePersonThing(rosa, { address: `${home}team/rosa/`, clinic: publisher });
  expect(said(person)).toMatchObject({
    jobTitle: 'Clinician',
    hasCredential: { identifier: 'EX-1', recognizedBy: { name: 'State Board' } },
  });
  expect(said(person)).not.toHaveProperty('knowsLanguage');
});

test('no word can end the script it stands in', () => {
  expect(graphText({ '@type': 'Thing', name: '</script><b>' })).not.toContain('<');
});
