import { site } from 'virtual:hearten/config';

const started = new Date();

/** The moment of the build, the same for every page; while writing, the present. */
export function now(): Date {
  return site.isDev ? new Date() : started;
}
