/** A place that is, or stands for, an address in the web: `text.slice(start, end)`. */
export interface Link {
  start: number;
  end: number;
}

// Each pattern begins where a word begins and has nothing behind it that could fail, so that it reads every character a bounded
// number of times. What it finds is judged by code.
const wordStart = String.raw`(?<![\p{L}\p{N}_.@-])`;
const schemes = new RegExp(
  String.raw`${wordStart}(?:[a-z][a-z\d+.-]{1,15}\s?:\s?\/{1,3}|(?:javascript|vbscript|data|mailto|tel|sms|skype|whatsapp|tg):(?=[^\s:]))[^\s<>"')\]]{0,2000}`,
  'giu',
);
const withoutScheme = /(?<![\p{L}\p{N}_:./\\-])[/\\]{2}[\p{L}\p{N}][^\s<>"')\]]{1,2000}/giu;
const markup = /\[(?:url|link)\b|<a\s/giu;

const dot = String.raw`(?:[.。．｡]|\s?[[({]\s?(?:\.|dot|punto)\s?[\])}]\s?|\s(?:\.|dot|punto)\s)`;
const label = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}-]{0,62}`;
const host = new RegExp(
  String.raw`${wordStart}${label}(?:${dot}${label}){1,8}(?:[/:?#][^\s<>"')\]]{0,2000})?`,
  'giu',
);
const separators = new RegExp(dot, 'giu');

const commonEnds = new Set(
  (
    'com net org info biz edu gov mil int arpa xyz top site online shop store club app dev blog cloud live life link click icu vip work ' +
    'world health clinic care center help page tech news agency today email chat social example test invalid localhost ru cn uk mx br fr de jp ' +
    'ly gl tv cc ws gg tk ml ga cf gq pw su io co eu ca au nz cl ar pe ve pl nl ch'
  ).split(' '),
);
/** Ends that are also words; they count where nothing but an address can stand. */
const wordEnds = new Set(
  'me it so is in at be my to do no us am as la es se un us de life live link work world health care center help page news today social test'.split(
    ' ',
  ),
);
/** Ends that people write out, `example dot com`. */
const spokenEnds = new Set('com net org info biz ru cn xyz io co'.split(' '));

/** All addresses in a text, in order, whatever they are dressed up as: `hxxp://`, `evil[.]com`, `//evil`, `xn--…`. */
export function findLinks(text: string): Link[] {
  const found = [schemes, withoutScheme, markup].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: match }) => linkAt(index, match)),
  );
  for (const { index, 0: match } of text.matchAll(host)) {
    const length = lengthOfHost(match);
    if (length > 0) found.push(linkAt(index, match.slice(0, length)));
  }
  return joined(found);
}

function linkAt(start: number, match: string): Link {
  // A full stop behind an address ends the sentence.
  return { start, end: start + match.replace(/[.,;:!?…]{1,9}$/, '').length };
}

/** How much of what looks like `label.label.label` is a host with what belongs to it; 0 for none. */
function lengthOfHost(match: string): number {
  const path = match.search(/[/:?#]/);
  const name = path === -1 ? match : match.slice(0, path);
  const labels = name.split(separators);
  const dots = name.match(separators) ?? [];
  const isWhole = path !== -1 || /^(?:www\d?|xn--)/i.test(name);
  let length = 0;
  let end = labels[0]?.length ?? 0;
  for (const [index, sign] of dots.entries()) {
    end += sign.length + (labels[index + 1]?.length ?? 0);
    if (isEnd(labels, index + 1, sign, isWhole)) length = end;
  }
  return length === name.length ? match.length : length;
}

function isEnd(labels: string[], index: number, sign: string, isWhole: boolean): boolean {
  const last = labels[index] ?? '';
  const folded = last.toLowerCase();
  if (labels.some((one) => /^xn--/i.test(one)) || /^xn--/i.test(last)) return true;
  if (isAddressOfNumbers(labels)) return isWhole;
  if (/^\s/.test(sign) && !/[[({]/.test(sign)) return spokenEnds.has(folded);
  if (/[[({]/.test(sign)) return /^\p{L}{2,24}$/u.test(last);
  // “I slept.Me too.”: a space is missing, nothing more.
  if (/^\p{Lu}\p{Ll}+$/u.test(last) && !isWhole) return folded === 'com';
  if (wordEnds.has(folded)) return isWhole;
  return commonEnds.has(folded) || (isWhole && /^\p{L}{2,24}$/u.test(last));
}

function isAddressOfNumbers(labels: string[]): boolean {
  return labels.length === 4 && labels.every((one) => /^\d{1,3}$/.test(one));
}

function joined(links: Link[]): Link[] {
  const sorted = links.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Link[] = [];
  for (const link of sorted) {
    const last = kept.at(-1);
    if (last && link.start < last.end) last.end = Math.max(last.end, link.end);
    else if (link.end > link.start) kept.push({ ...link });
  }
  return kept;
}
