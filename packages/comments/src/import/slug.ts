/** The last part of an address, `panic` of `https://example.org/2019/panic/?p=1`; empty where there is none. */
export function slugOf(address: string): string {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return decoded(last).replace(/\.html?$/i, '');
}

/** A slug as it is read: WordPress writes those of other scripts in per cent signs. */
export function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
