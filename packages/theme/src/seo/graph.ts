import type { Clinic, Post, TeamMember } from '@hearten/care';
import { machineDate } from '../data/dates.ts';

/** A thing as schema.org describes it. Nothing here says more than the page shows; reviews and stars are never among it. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** A page on the way to another: its name and whole address. */
export interface Crumb {
  name: string;
  address: string;
}

/** The clinic in a few words, as the publisher of an article. `home` is the whole address of the home page. */
export function clinicThing({ name }: Clinic, home: string): Thing {
  return { '@type': 'MedicalClinic', '@id': `${home}#clinic`, name, url: home };
}

/** The clinic with all its record says, for the home page. */
export function wholeClinicThing(clinic: Clinic, home: string): Thing {
  return {
    ...clinicThing(clinic, home),
    description: clinic.description,
    telephone: clinic.phones[0]?.number,
    address: filled(
      clinic.addresses.map(({ street, city, region, postalCode, country }) => ({
        '@type': 'PostalAddress',
        streetAddress: street,
        addressLocality: city,
        addressRegion: region,
        postalCode,
        addressCountry: country,
      })),
    ),
  };
}

/** A person as a byline names them; `address` is that of their page, if they have one. */
export function personThing({ name, credentials }: TeamMember, address?: string): Thing {
  return { '@type': 'Person', name, honorificSuffix: credentials, url: address };
}

/** A person as their own page shows them. */
export function wholePersonThing(
  person: TeamMember,
  { address, clinic }: { address: string; clinic: Thing },
): Thing {
  const { license, languages, role, bio } = person;
  return {
    ...personThing(person, address),
    jobTitle: role,
    description: bio,
    knowsLanguage: filled(languages),
    worksFor: clinic,
    hasCredential: license && {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: 'license',
      identifier: license.number,
      recognizedBy: { '@type': 'Organization', name: license.authority },
    },
  };
}

/** The way to a page, from the first to the page itself. */
export function breadcrumbThing(crumbs: readonly Crumb[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}

export interface ArticleFacts {
  address: string;
  post: Post;
  crumbs: readonly Crumb[];
  publisher: Thing;
  author?: Thing | undefined;
  reviewer?: Thing | undefined;
  /** The whole address of its picture. */
  image?: string | undefined;
}

/**
 * A page with an article: who wrote it, who checked it, and when. What other tags of the page say already, such as its
 * language, is not said again: an article is read on a cheap phone.
 */
export function articleThing(facts: ArticleFacts): Thing {
  const { address, post, crumbs, publisher, author, reviewer, image } = facts;
  return {
    '@type': 'MedicalWebPage',
    '@id': address,
    breadcrumb: breadcrumbThing(crumbs),
    lastReviewed: post.lastReviewed && machineDate(post.lastReviewed),
    reviewedBy: reviewer,
    mainEntity: {
      '@type': 'BlogPosting',
      headline: post.title,
      datePublished: machineDate(post.pubDate),
      dateModified: post.updatedDate && machineDate(post.updatedDate),
      image,
      author: author ?? publisher,
      publisher,
    },
  };
}

/** The text of a `<script type="application/ld+json">`; nothing in it can end the script. */
export function graphText(thing: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}

function filled<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
