import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const step = 30_000;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new secret for an authenticator app, in base32. */
export function newTotpSecret(): string {
  return toBase32(randomBytes(20));
}

/** What an authenticator app reads, as a QR code or pasted: `otpauth://totp/…`. */
export function totpUrl(secret: string, { issuer, account }: { issuer: string; account: string }) {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}

/** The code of RFC 6238 (SHA-1, 30 s) at a time, as authenticator apps show it. */
export function totpCode(secret: string, now: number, digits = 6): string {
  return codeAt(secret, Math.floor(now / step), digits);
}

/**
 * The step a code belongs to, or undefined when it is wrong. A clock may be one step off. A step
 * not after `lastStep` is refused: a code read over a shoulder opens nothing a second time.
 */
export function matchTotp(
  secret: string,
  code: string,
  { now, lastStep }: { now: number; lastStep: number },
): number | undefined {
  const typed = Buffer.from(code.replace(/\s/g, ''));
  const current = Math.floor(now / step);
  return [current - 1, current, current + 1].find((candidate) => {
    const expected = Buffer.from(codeAt(secret, candidate, 6));
    const isEqual = typed.length === expected.length && timingSafeEqual(typed, expected);
    return isEqual && candidate > lastStep;
  });
}

function codeAt(secret: string, counter: number, digits: number): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac('sha1', fromBase32(secret)).update(message).digest();
  // RFC 4226 §5.3: the last four bits say where to read.
  const offset = (mac.at(-1) ?? 0) & 15;
  const value = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(value % 10 ** digits).padStart(digits, '0');
}

/** RFC 4648, without padding. */
export function toBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
