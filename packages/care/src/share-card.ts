import { consentProblem } from './consent.ts';
import { whyWithheld } from './rules/testimonial.ts';
import type { HeroImage } from './image.ts';
import type { Post } from './post.ts';
import type { TeamMember } from './team.ts';
import type { Testimonial } from './testimonial.ts';

/** What stands on the picture of a page where it is shared. Plain data, for whatever draws it. */
export interface ShareCard {
  kind: 'article' | 'message' | 'page' | 'person';
  /** For messages: the file the words are from, or the address of the page. */
  source: string;
  /** BCP 47 tag of the language of its words. */
  lang: string;
  /** The largest words: a title, a name, the main message. */
  title: string;
  /** A few words above the title, such as the category. */
  label?: string | undefined;
  /** A line below the title. */
  note?: string | undefined;
  /** Whether the title is the words of somebody, to be shown as such. */
  isQuote?: boolean | undefined;
  /** The path of a picture file. */
  picture?: string | undefined;
  /** The same picture for a dark card. */
  darkPicture?: string | undefined;
}

/** What a card of an article is made from. */
export interface ArticleCardFacts<Image> {
  post: Pick<Post<Image>, 'title' | 'og' | 'heroImage'>;
  source: string;
  lang: string;
  /** The name of its category. */
  category?: string | undefined;
  /** Who checked it, in a sentence: “Reviewed by Elena Solbrisa, LCSW”. */
  reviewed?: string | undefined;
  /** The testimonial that `og.testimonial` names. */
  testimonial?: Testimonial | undefined;
  /** The calendar day at the clinic, `2026-10-12`: consents end with it. */
  today: string;
  /** The path of a picture’s file. */
  pathOf: (image: Image) => string | undefined;
}

/**
 * The card of an article: its title beside its picture, its main message, or words somebody agreed to have on preview pictures.
 * Words without that consent are on no card, whatever asks for them: the article’s title stands there. Nobody’s words, and no
 * face that can be recognised, stand beside the title of an article, which may name an illness.
 */
export function articleCard<Image>(facts: ArticleCardFacts<Image>): ShareCard | undefined {
  const { post, source, lang, category, reviewed, testimonial, today, pathOf } = facts;
  if (post.og === false) return undefined;
  const { title = post.title, message, testimonial: asked } = post.og ?? {};
  if (asked && testimonial && mayBeOnCard(testimonial, today)) {
    return quoteCard(testimonial, { source, lang });
  }
  if (message) {
    return { kind: 'message', source, lang, label: category, title: message, note: reviewed };
  }
  const pictures = picturesOf(post.heroImage, pathOf);
  return { kind: 'article', source, lang, label: category, title, note: reviewed, ...pictures };
}

/** A card holds words to all that a page does, and to a consent for pictures besides. */
function mayBeOnCard(testimonial: Testimonial, today: string): boolean {
  return !consentProblem(testimonial, today, 'og') && !whyWithheld(testimonial, today);
}

function quoteCard(
  { quote, displayName, context, lang }: Testimonial,
  { source, lang: siteLang }: Pick<ShareCard, 'source' | 'lang'>,
): ShareCard {
  const note = [displayName, context].filter(Boolean).join(', ');
  return { kind: 'message', source, lang: lang ?? siteLang, title: quote, isQuote: true, note };
}

/** The card of somebody of the team. */
export function personCard<Image>(
  { name, credentials, role, photo }: Pick<TeamMember, 'name' | 'credentials' | 'role' | 'photo'>,
  {
    pathOf,
    ...place
  }: {
    source: string;
    lang: string;
    label: string;
    pathOf: (image: Image) => string | undefined;
  },
): ShareCard {
  const image = isDescribed(photo) ? photo.src : photo;
  const note = [credentials, role].filter(Boolean).join(' · ');
  const picture = image ? pathOf(image as Image) : undefined;
  return { kind: 'person', ...place, title: name, note, picture };
}

// A picture is given as it is, or with its alt text.
function isDescribed(photo: unknown): photo is { src: unknown; alt: string } {
  return typeof photo === 'object' && photo !== null && 'src' in photo && 'alt' in photo;
}

// Shared by strangers, a face beside a title that names an illness says that somebody has it.
function picturesOf<Image>(
  hero: HeroImage<Image> | undefined,
  pathOf: (image: Image) => string | undefined,
): Pick<ShareCard, 'picture' | 'darkPicture'> {
  if (!hero || hero.people === 'identifiable') return {};
  return { picture: pathOf(hero.src), darkPicture: hero.dark && pathOf(hero.dark) };
}
