import BenefitList from './benefit-list/BenefitList.astro';
import ConditionList from './condition-list/ConditionList.astro';
import Figure from './figure/Figure.astro';
import RightForYou from './right-for-you/RightForYou.astro';

/**
 * The blocks an MDX page may use without an import: `<Content components={components} />`. Testimonials are not among them:
 * they need their records, which the theme brings.
 */
export const components = { BenefitList, ConditionList, Figure, RightForYou };
