import { expect, test } from 'vitest';
import {
  endOfSessionCookie,
  hashToken,
  idleTime,
  isOver,
  longestSession,
  newToken,
  sessionCookie,
  tokenIn,
} from './session-token.ts';

test('a token has 256 bits, and what is kept is not the token', () => {
  const token = newToken();
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(hashToken(token)).not.toContain(token);
  expect(hashToken(token)).toBe(hashToken(token));
});

test('a session ends after an idle hour, and after a working day of clicks', () => {
  expect(isOver({ createdAt: 0, seenAt: 0 }, idleTime)).toBe(false);
  expect(isOver({ createdAt: 0, seenAt: 0 }, idleTime + 1)).toBe(true);
  expect(isOver({ createdAt: 0, seenAt: longestSession }, longestSession + 1)).toBe(true);
});

test('the cookie is for this host alone, and no script reads it', () => {
  const token = newToken();
  expect(sessionCookie(token)).toBe(
    `__Host-hearten-moderator=${token}; Path=/; Secure; HttpOnly; SameSite=Strict`,
  );
  expect(endOfSessionCookie).toContain('Max-Age=0');
});

test('a token is found among other cookies, and only a whole one', () => {
  const token = newToken();
  expect(tokenIn(`a=b; __Host-hearten-moderator=${token}; c=d`)).toBe(token);
  for (const cookies of [undefined, '', 'a=b', '__Host-hearten-moderator=short', `x${token}`]) {
    expect(tokenIn(cookies)).toBe(undefined);
  }
});
