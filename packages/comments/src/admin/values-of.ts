import type { Fields } from '../service/http/read-form.ts';

/** All values of a field that may come more than once. */
export function valuesOf(fields: Fields, name: string): string[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : [];
  return [value].flat().filter((one): one is string => typeof one === 'string');
}
