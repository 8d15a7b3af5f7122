import { defineHeartenPlugin } from '@hearten/theme/plugin';
import { texts } from './texts.mjs';

/** The page of each language. */
export const paths = { en: '/before-you-call', es: '/es/antes-de-llamar' };

/**
 * A page to print with what to have at hand for a first call, and an invitation to it after the articles of some
 * categories.
 *
 * @param {{ categories: string[] }} options the ids of the categories
 */
export function firstCall({ categories }) {
  return defineHeartenPlugin({
    name: 'first-call',
    setup({ addCheck, addRoute, addSlot, addTexts }) {
      addTexts(texts);
      const entrypoint = new URL('./FirstCall.astro', import.meta.url);
      for (const pattern of Object.values(paths)) addRoute({ pattern, entrypoint });
      const invitation = new URL('./Invitation.astro', import.meta.url);
      addSlot('post:after-content', invitation, { props: { categories } });
      addCheck((site) => {
        const known = site.records.categories.map(({ name }) => name.replace(/\.ya?ml$/, ''));
        return categories
          .filter((category) => !known.includes(category))
          .map((category) => ({
            path: 'astro.config.mjs',
            ruleId: 'unknown-category',
            reason: `No category \`${category}\` for the invitation to a first call. There are: ${known.join(', ')}.`,
            severity: 'warning',
          }));
      });
    },
  });
}
