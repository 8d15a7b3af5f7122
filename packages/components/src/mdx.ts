// Written by scripts/lists.mjs from the folders here.
import BenefitList from './benefit-list/BenefitList.astro';
import ConditionList from './condition-list/ConditionList.astro';
import Faq from './faq/Faq.astro';
import Figure from './figure/Figure.astro';
import NextStep from './next-step/NextStep.astro';
import References from './references/References.astro';
import RightForYou from './right-for-you/RightForYou.astro';

/**
 * The blocks an MDX page may use without an import: `<Content components={components} />`. Those that show records are not
 * among them: they need their records, which the theme brings.
 */
export const components = {
  BenefitList,
  ConditionList,
  Faq,
  Figure,
  NextStep,
  References,
  RightForYou,
};
