import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** How costly a hash is: OWASP's choice for scrypt with 32 MiB of memory (read 2026-11-23). */
export interface Cost {
  /** The binary logarithm of N. */
  ln: number;
  r: number;
  p: number;
}

// scrypt, as argon2 is in node:crypto from 24.7 on only; a hash must open on every Node we run on.
const usualCost: Cost = { ln: 15, r: 8, p: 3 };
const keyLength = 32;
const longest = 1024;

/** A password as it may be kept: `$scrypt$ln=15,r=8,p=3$salt$hash` (PHC string format). */
export async function hashPassword(password: string, cost: Cost = usualCost): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  const { ln, r, p } = cost;
  return `$scrypt$ln=${ln},r=${r},p=${p}$${encode(salt)}$${encode(key)}`;
}

/** Whether the password is the one that was hashed. False for what is no hash of ours. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const parts = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/.exec(hash);
  if (!parts || password.length > longest) return false;
  const [, ln, r, p, salt = '', key = ''] = parts;
  const expected = Buffer.from(key, 'base64');
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  const actual = await derive(password, Buffer.from(salt, 'base64'), cost, expected.length);
  return timingSafeEqual(actual, expected);
}

/** What is wrong with a new password, or nothing. Length is what counts (NIST SP 800-63B). */
export function passwordProblem(password: string): 'short' | 'long' | 'plain' | undefined {
  if ([...password].length < 12) return 'short';
  if (password.length > longest) return 'long';
  return new Set(password).size < 5 ? 'plain' : undefined;
}

function derive(
  password: string,
  salt: Buffer,
  { ln, r, p }: Cost,
  length = keyLength,
): Promise<Buffer> {
  const N = 2 ** ln;
  // Node refuses more than 32 MiB unless told; scrypt needs 128·N·r and a little.
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
