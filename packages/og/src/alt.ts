import type { Brand, Card } from './card.ts';

/** What a card says, for people who cannot see it: its own words, one sentence each. */
export function altOf({ label, title, note, isQuote }: Card, { name }: Brand): string {
  const said = isQuote ? `“${title}”` : title;
  return [label, said, note, name]
    .filter((words): words is string => Boolean(words))
    .map((words) => (/[.!?…]["”’»]?$/.test(words) ? words : `${words}.`))
    .join(' ');
}
