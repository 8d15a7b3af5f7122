import type { APIRoute, GetStaticPaths } from 'astro';
import { type CardFile, cardFiles, endings, openCards } from '../cards/cards.ts';

export const prerender = true;

export const getStaticPaths = (async ({ routePattern }) => {
  const files = (await cardFiles()).filter(({ type }) => routePattern.endsWith(endings[type]));
  return files.map((file) => ({ params: { card: file.name }, props: file }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<CardFile> = async ({ props: { card, type } }) => {
  const cards = await openCards();
  if (!cards) return new Response(null, { status: 404 });
  const data = await cards.maker.draw(card);
  return new Response(Uint8Array.from(data), { headers: { 'content-type': type } });
};
