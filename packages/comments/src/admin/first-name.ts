/** The first word of a name that has more; undefined for a name that is one word. */
export function firstName(name: string): string | undefined {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && first !== '' ? first : undefined;
}
