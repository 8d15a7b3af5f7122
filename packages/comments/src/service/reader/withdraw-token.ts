import type { Keys } from '../keys.ts';

const purpose = 'withdraw';

/** What lets its writer take a comment back: its id, signed. The same for a second press of the button that sent it. */
export function withdrawToken(keys: Keys, publicId: string): string {
  return `${publicId}.${keys.sign(purpose, publicId)}`;
}

/** The id of the comment a token is for, or undefined where it is not ours. */
export function readWithdrawToken(keys: Keys, token: string): string | undefined {
  const [publicId = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || !keys.isSigned(purpose, publicId, signature)) return undefined;
  return publicId;
}
