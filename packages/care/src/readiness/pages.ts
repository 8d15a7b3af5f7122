import { ask, item, type ReadinessFacts, type ReadinessItem } from './item.ts';
import { accessibilityDates, peopleFirst } from '../rules/sources.ts';

/** Pages about the site itself. */
export function ofPages({ routes }: ReadinessFacts): ReadinessItem[] {
  return [
    item('accessibility-statement', routes?.accessibility !== false, {
      title: 'The site has an accessibility statement.',
      found: routes?.accessibility || '/accessibility',
      missing: 'Switch `routes.accessibility` on, or write one of your own.',
      source: accessibilityDates,
    }),
    ask(
      'accessibility-tested',
      'People have tried the site with a keyboard, a screen reader and large text. With federal funds, WCAG 2.1 AA is due on 11 May 2027 (15 or more employees) or 10 May 2028.',
      accessibilityDates,
    ),
    item('how-we-write', routes?.howWeWrite !== false, {
      title: 'The site says how articles are written and checked.',
      found: routes?.howWeWrite || '/how-we-write',
      missing: 'Switch `routes.howWeWrite` on, or write one of your own.',
      source: peopleFirst,
    }),
  ];
}
