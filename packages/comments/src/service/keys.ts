import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** All that is derived from the one secret of the key file. */
export interface Keys {
  /** Tells one secret from another without telling either. */
  id: string;
  encrypt: (text: string) => Sealed;
  /** Throws where it was encrypted with another key, or changed. */
  decrypt: (sealed: Sealed) => string;
  /** The same for the same words, whoever asks; without the key nobody can try addresses. */
  blindIndex: (email: string) => string;
  /** Signs the tokens of forms. */
  form: KeyObject;
  /** An HMAC over a text, for other tokens; `purpose` keeps those of one kind from being used as another. */
  sign: (purpose: string, text: string) => string;
  isSigned: (purpose: string, text: string, signature: string) => boolean;
}

export interface Sealed {
  text: Uint8Array;
  nonce: Uint8Array;
}

const tagLength = 16;

/** The keys of a secret of 32 bytes. */
export function deriveKeys(secret: Uint8Array): Keys {
  const [email, index, token, form] = ['email', 'blind-index', 'token', 'form'].map((use) =>
    // A key object: bytes are made into one each time, which takes longer than the rest.
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `hearten-comments ${use}`, 32))),
  ) as [KeyObject, KeyObject, KeyObject, KeyObject];
  const sign = (purpose: string, text: string) =>
    createHmac('sha256', token).update(`${purpose}\0${text}`).digest('base64url');
  return {
    id: createHash('sha256').update('id').update(secret).digest('base64url').slice(0, 12),
    encrypt: (text) => encrypt(email, text),
    decrypt: (sealed) => decrypt(email, sealed),
    blindIndex: (address) =>
      createHmac('sha256', index).update(address.trim().toLowerCase()).digest('base64url'),
    form,
    sign,
    isSigned: (purpose, text, signature) => isEqual(sign(purpose, text), signature),
  };
}

function encrypt(key: KeyObject, text: string): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = [cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return { text: Buffer.concat(sealed), nonce };
}

function decrypt(key: KeyObject, { text, nonce }: Sealed): string {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAuthTag(text.subarray(-tagLength));
  return Buffer.concat([
    decipher.update(text.subarray(0, -tagLength)),
    decipher.final(),
  ]).toString();
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
