/** A telephone number as it was typed, where it stands, and as a link dials it. */
export interface Phone {
  index: number;
  written: string;
  /** E.164: `+15625550134`. */
  number: string;
}

const american = String.raw`(?:\+?1[-. \u00A0]?)?(?:\([2-9]\d{2}\)[-. \u00A0]?|[2-9]\d{2}[-. \u00A0])[2-9]\d{2}[-. \u00A0]\d{4}`;
const international = String.raw`\+[2-9]\d{0,2}(?:[ .-]?\d{2,4}){2,5}`;
// What stands around the number must not be able to change it, or to change what the brackets of a link mean.
const phone = new RegExp(
  String.raw`(?<=^|[\s*_:(])(?:(?<!\d[-. ])|(?=[(+]))(?:${american}|${international})(?=$|[\s.,;:!?*_)…])(?![-. ]?\d)`,
  'u',
);
const extension = /^\s*[,;]?\s*(?:#|x\s*\d|ext|opt|press|anexo|int\.)/i;
/** Seven digits or more that belong together. */
const longNumber = /\d(?:[-. ()/\u00A0]*\d){6,}/;

/** The one telephone number of a text; `undefined` when there is none, more than one, or one nobody could dial for sure. */
export function readPhone(text: string): Phone | undefined {
  const match = phone.exec(text);
  if (!match) return undefined;
  const { 0: written, index } = match;
  const rest = [text.slice(0, index), text.slice(index + written.length)] as const;
  if (rest.some((part) => longNumber.test(part)) || extension.test(rest[1])) return undefined;
  const digits = written.replace(/\D/g, '');
  const number = !written.startsWith('+') && digits.length === 10 ? `+1${digits}` : `+${digits}`;
  return digits.length >= 8 && digits.length <= 15 ? { index, written, number } : undefined;
}
