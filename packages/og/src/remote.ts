import { OgError } from './message.ts';

/** Nothing is fetched: a build must give the same cards without a network, and tell nobody what it draws. */
export function refuseRemote(path: string, what: string): void {
  if (!/^[a-z][a-z+.-]+:/i.test(path) || path.startsWith('file:')) return;
  throw new OgError('remote-asset', {
    reason: `The ${what} for the cards is at an address, and nothing is fetched: ${path}.`,
    remedy: 'Put the file into the site and give its path.',
  });
}
