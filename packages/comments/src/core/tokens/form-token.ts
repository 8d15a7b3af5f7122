import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';

/** What the check page hands out, so that its answer is known: no text, and nobody's name. */
export interface FormToken {
  /** The id of the article. */
  post: string;
  /** When it was made, in ms. */
  issued: number;
  /** Random; the service takes each once. */
  nonce: string;
}

/** Secret, with at least 32 bytes; a key object is several times as fast. */
export type TokenKey = Uint8Array | KeyObject;

/** `forged`: not ours; `other-post`: of another article; `early`: sooner than a person writes; `late`: too old. */
export type TokenRefusal = 'forged' | 'other-post' | 'early' | 'late';

/** Nobody reads and sends a page in less time, in ms. */
export const minAge = 3_000;
/** How long a page may stay open before it has to be sent again, in ms. */
export const maxAge = 2 * 60 * 60 * 1_000;

// What else is signed with the same key cannot be passed off as one of these.
const purpose = 'hearten-comments form 1';
const longest = 4_000;

/** The token as it stands in a hidden field: its content and a signature. */
export function signFormToken({ post, issued, nonce }: FormToken, key: TokenKey): string {
  const payload = Buffer.from(JSON.stringify([post, issued, nonce])).toString('base64url');
  return `${payload}.${signatureOf(payload, key)}`;
}

/**
 * Reads what came back. A token from the future, which a clock that was set back leaves behind, counts as late: the page is shown
 * again with a new one.
 */
export function readFormToken(
  token: unknown,
  key: TokenKey,
  { post, now }: { post: string; now: number },
): { token: FormToken } | { refused: TokenRefusal } {
  const read = typeof token === 'string' ? openToken(token, key) : null;
  if (read === null) return { refused: 'forged' };
  if (read.post !== post) return { refused: 'other-post' };
  const age = now - read.issued;
  if (age < -minAge || age > maxAge) return { refused: 'late' };
  return age < minAge ? { refused: 'early' } : { token: read };
}

function openToken(token: string, key: TokenKey): FormToken | null {
  const [payload, signature, ...rest] = token.slice(0, longest).split('.');
  if (payload === undefined || signature === undefined || rest.length > 0) return null;
  if (!isSame(signature, signatureOf(payload, key))) return null;
  const [post, issued, nonce] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
    string,
    number,
    string,
  ];
  return { post, issued, nonce };
}

function signatureOf(payload: string, key: TokenKey): string {
  return createHmac('sha256', key).update(`${purpose}\n${payload}`).digest('base64url');
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
