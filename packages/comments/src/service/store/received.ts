import type { Sealed } from '../keys.ts';

/** A comment as it is kept when its writer pressed the last button. */
export interface Received {
  publicId: string;
  post: string;
  /** The public id of the comment it answers. */
  parent: string | null;
  author: string;
  text: string;
  lang: string;
  flags: readonly string[];
  /** Whether it goes to the quarantine instead of the queue, where so many others had the same words within a day. */
  isSpam: (repeats: number) => boolean;
  /** The same for the same words by the same name in the same place. */
  dedupeHash: string;
  /** The same for the same words. */
  textHash: string;
  /** Of the form it came from; each is taken once. */
  nonce: string;
  nonceExpires: number;
  contact: { sealed: Sealed; keyId: string; blindIndex: string } | null;
  now: number;
}

/** `gone`: the file is not at its place any more. `used`: other words were sent with the same form before. */
export type ReceiveRefusal = 'duplicate' | 'parent' | 'full' | 'used' | 'gone';

/** `again` is true for a second press of the same button. */
export type Receipt = { publicId: string; again: boolean } | { refused: ReceiveRefusal };

/** For how long the same words of the same name under the same article are the same comment, in ms. */
export const duplicateFor = 86_400_000;
