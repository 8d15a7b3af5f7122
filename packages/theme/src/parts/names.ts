import { type BlockName, componentName, shapes } from '@hearten/components/shapes';

/** The parts of the layout, and the file in `src` each has until it is replaced. */
export const layoutParts = {
  Page: 'layouts/Page.astro',
  CrisisLine: 'components/CrisisLine.astro',
  SiteHeader: 'components/SiteHeader.astro',
  LanguageSwitch: 'components/LanguageSwitch.astro',
  SearchLink: 'components/SearchLink.astro',
  TrustFooter: 'components/TrustFooter.astro',
  PostHeader: 'components/PostHeader.astro',
  Byline: 'components/Byline.astro',
  Hero: 'components/Hero.astro',
  Contents: 'components/Contents.astro',
  Voices: 'components/Voices.astro',
  PostNextStep: 'components/PostNextStep.astro',
  ReadNext: 'components/ReadNext.astro',
  Comments: 'components/Comments.astro',
  PostList: 'components/PostList.astro',
  PostCard: 'components/PostCard.astro',
  Pagination: 'components/Pagination.astro',
  Welcome: 'components/Welcome.astro',
  CategoryDoors: 'components/CategoryDoors.astro',
  LatestPosts: 'components/LatestPosts.astro',
  TrustBand: 'components/TrustBand.astro',
  PageText: 'components/PageText.astro',
  Avatar: 'components/Avatar.astro',
  PersonLink: 'components/PersonLink.astro',
  PhoneLink: 'components/PhoneLink.astro',
  PhoneList: 'components/PhoneList.astro',
  Picture: 'components/Picture.astro',
} as const satisfies Record<string, string>;

/** A part of the layout. */
export type LayoutPart = keyof typeof layoutParts;

/** Whatever can be replaced by name: a part of the layout, or a block of articles. */
export type PartName = LayoutPart | BlockName;

/** The blocks of articles, `BenefitList` … `WhatToExpect`. */
export const blockParts = shapes.map(({ name }) => componentName(name)) as readonly BlockName[];

export const partNames: readonly PartName[] = [
  ...(Object.keys(layoutParts) as LayoutPart[]),
  ...blockParts,
];
