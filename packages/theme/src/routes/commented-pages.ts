import type { APIRoute } from 'astro';
import { commentedPages } from '../data/comments.ts';

export const prerender = true;

/** The articles that have comments, for the service that takes new ones. */
export const GET: APIRoute = async () => Response.json(await commentedPages());
