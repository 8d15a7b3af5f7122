import type { Brand, Card } from './card.ts';

/**
 * What a card says, for people who cannot see it: its own words, one sentence each. Of an article not the small line below its
 * title: the page says it, and every byte of its head is sent to every reader.
 */
export function altOf({ kind, label, title, note, isQuote }: Card, { name }: Brand): string {
  const said = isQuote ? `“${title}”` : title;
  return [label, said, kind === 'article' ? undefined : note, name]
    .filter((words): words is string => Boolean(words))
    .map((words) => (/[.!?…]["”’»]?$/.test(words) ? words : `${words}.`))
    .join(' ');
}
