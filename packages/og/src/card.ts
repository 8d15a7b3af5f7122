/** The kinds of cards; each has a template of its name. */
export const cardKinds = ['article', 'message', 'page', 'person'] as const;
/** What a card is of: each kind has its template. */
export type CardKind = (typeof cardKinds)[number];

/** What stands on a card. Plain data: it is sent to workers, and it is the key of the cache. */
export interface Card {
  kind: CardKind;
  /** For messages: the file the words are from, or the address of the page. */
  source: string;
  /** BCP 47 tag of the language of its words. */
  lang: string;
  /** The largest words: a title, a name, the main message. */
  title: string;
  /** A few words above the title, such as the category. */
  label?: string | undefined;
  /** A line below the title: who checked the article, a person’s role, whose words these are. */
  note?: string | undefined;
  /** Whether the title is the words of somebody, to be shown as such. */
  isQuote?: boolean | undefined;
  /** The path of a picture file: the background of an article, the face of a person. */
  picture?: string | undefined;
  /** The same picture for dark cards. */
  darkPicture?: string | undefined;
}

/** What all cards of a site share. */
export interface Brand {
  /** The name of the clinic. */
  name: string;
  /** Its license, as it must be shown. */
  license?: string | undefined;
  /** The path of its logo, SVG or PNG. What is drawn in `currentColor` gets the colour of the name. */
  logo?: string | undefined;
}

/** Pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The size that every service takes. */
export const size = { width: 1200, height: 630 } as const;
