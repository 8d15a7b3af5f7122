import { isDeepStrictEqual } from 'node:util';

/**
 * Whether two JSON files say the same. Layout does not matter: a site has a formatter of its own, and Git may write Windows'
 * line ends.
 */
export function saysTheSame(found: string, wanted: string): boolean {
  try {
    return isDeepStrictEqual(read(found), read(wanted));
  } catch {
    // Not JSON, or with comments: somebody else's hand was in it.
    return false;
  }
}

/** Formatters take `.code-snippets` for JSON with comments, and put commas at the ends of lists. */
function read(text: string): unknown {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replaceAll(
      /("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g,
      (_, quoted: string | undefined) => quoted ?? '',
    );
  return JSON.parse(plain);
}
