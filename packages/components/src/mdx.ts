// Written by scripts/lists.mjs from the folders here.
import BenefitList from './benefit-list/BenefitList.astro';
import ConditionList from './condition-list/ConditionList.astro';
import Figure from './figure/Figure.astro';
import KeyFacts from './key-facts/KeyFacts.astro';
import ProgramFacts from './program-facts/ProgramFacts.astro';
import References from './references/References.astro';
import RightForYou from './right-for-you/RightForYou.astro';
import WhatToExpect from './what-to-expect/WhatToExpect.astro';

/**
 * The blocks an MDX page may use without an import: `<Content components={components} />`. Those that show records are not
 * among them: they need their records, which the theme brings.
 */
export const components = {
  BenefitList,
  ConditionList,
  Figure,
  KeyFacts,
  ProgramFacts,
  References,
  RightForYou,
  WhatToExpect,
};
