import type { APIRoute } from 'astro';
import { searchRecords } from '../data/search-records.ts';

export const prerender = true;

/** What the index is made from when all pages are built. */
export const GET: APIRoute = async () => Response.json(await searchRecords());
