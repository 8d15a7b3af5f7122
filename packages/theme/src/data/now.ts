const started = new Date();

/** The moment of the build, the same for every page; while writing, the present. */
export function now(): Date {
  return import.meta.env.DEV ? new Date() : started;
}
