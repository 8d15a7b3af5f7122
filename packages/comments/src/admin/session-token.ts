import { createHash, randomBytes } from 'node:crypto';

const hour = 3_600_000;
/** A session ends when nothing was done for this long. */
export const idleTime = hour;
/** A session ends this long after the login, whatever was done: a working day. */
export const longestSession = 10 * hour;

// `__Host-`: only for this host, only over TLS, and no sibling domain can plant one.
export const cookieName = '__Host-hearten-moderator';

/** A new token: 256 bits that only the browser has. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: a stolen database opens no session. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Whether a session is over, by its times in ms. */
export function isOver(session: { createdAt: number; seenAt: number }, now: number): boolean {
  return now - session.seenAt > idleTime || now - session.createdAt > longestSession;
}

/** The `Set-Cookie` that begins a session. */
export function sessionCookie(token: string): string {
  return `${cookieName}=${token}; Path=/; Secure; HttpOnly; SameSite=Strict`;
}

/** The `Set-Cookie` that ends it. */
export const endOfSessionCookie = `${sessionCookie('')}; Max-Age=0`;

/** The token among the cookies a browser sent. */
export function tokenIn(cookies: string | undefined): string | undefined {
  const pair = cookies?.split(/;\s*/).find((one) => one.startsWith(`${cookieName}=`));
  const token = pair?.slice(cookieName.length + 1);
  return token && /^[\w-]{43}$/.test(token) ? token : undefined;
}
