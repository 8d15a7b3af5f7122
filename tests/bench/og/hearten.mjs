import { createOg } from '@hearten/og';
import { clinic, label, logo, note } from './card.mjs';

export async function draw(titles, { write, cacheFolder }) {
  const og = createOg({ brand: { name: clinic, logo }, cacheFolder, workers: 2 });
  const cards = titles.map((title) => ({
    kind: 'article',
    source: title,
    lang: 'en',
    title,
    label,
    note,
  }));
  await og.start(cards);
  for (const [at, card] of cards.entries()) write(at, (await og.draw(card)).data);
  await og.close();
  return og.stats();
}
