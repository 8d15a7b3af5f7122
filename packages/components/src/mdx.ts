// Written by scripts/lists.ts from the folders here.
import BenefitList from './benefit-list/BenefitList.astro';
import Callout from './callout/Callout.astro';
import CareCard from './care-card/CareCard.astro';
import ConditionList from './condition-list/ConditionList.astro';
import CrisisLines from './crisis-lines/CrisisLines.astro';
import DoList from './do-list/DoList.astro';
import DontList from './dont-list/DontList.astro';
import Embed from './embed/Embed.astro';
import Faq from './faq/Faq.astro';
import Figure from './figure/Figure.astro';
import KeyFacts from './key-facts/KeyFacts.astro';
import LevelsOfCare from './levels-of-care/LevelsOfCare.astro';
import NextStep from './next-step/NextStep.astro';
import ProgramFacts from './program-facts/ProgramFacts.astro';
import References from './references/References.astro';
import RightForYou from './right-for-you/RightForYou.astro';
import Term from './term/Term.astro';
import Testimonial from './testimonial/Testimonial.astro';
import TestimonialList from './testimonial-list/TestimonialList.astro';
import WhatToExpect from './what-to-expect/WhatToExpect.astro';

/**
 * The blocks an MDX page may use without an import: `<Content components={components} />`. Those that show records are not
 * among them: they need their records, which the theme brings.
 */
export const components = {
  BenefitList,
  Callout,
  CareCard,
  ConditionList,
  DoList,
  DontList,
  Embed,
  Faq,
  Figure,
  KeyFacts,
  NextStep,
  ProgramFacts,
  References,
  RightForYou,
  WhatToExpect,
};

/** The blocks that show records, which they take as `items`. */
export const recordComponents = { CrisisLines, LevelsOfCare, Term, Testimonial, TestimonialList };
