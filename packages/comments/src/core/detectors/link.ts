import { findLinks } from '../spam/links.ts';
import type { Found } from './flag.ts';
import type { ReadText } from './read-text.ts';

const handle = /(?<![\p{L}\p{N}_.@/-])@(?=[a-z\d_.]{0,30}[a-z])[a-z\d_.]{2,40}/gu;
const redditor = /(?<![\p{L}\p{N}_/])\/?u\/[a-z\d_-]{3,30}/gu;
const tagged = /(?<![\p{L}\p{N}_.])[a-z\d_.]{2,32}#\d{4}(?!\d)/gu;

const platforms =
  'ig|insta|instagram|snap|snapchat|tiktok|tik tok|twitter|discord|reddit|telegram|facebook|fb|messenger|kik|skype|venmo|cash ?app|youtube|linkedin|threads|mastodon|bluesky|signal';
const account = new RegExp(
  String.raw`(?<![a-z])(?:${platforms})(?:'?s)?(?![a-z.])(?:\s|[:=(-]|(?:handle|name|user|username|account|is|es|me|my|as|soy|como|mi|usuario|cuenta|at|on|en)(?![a-z])){1,8}(?=[a-z\d.]{0,30}[_.\d][a-z\d])([a-z][a-z\d_.]{2,30})`,
  'g',
);

/** The sign each of them has; most texts have none. */
const signs: [sign: string, pattern: RegExp][] = [
  ['@', handle],
  ['u/', redditor],
  ['#', tagged],
];

function patternsFor(folded: string): RegExp[] {
  return signs.filter(([sign]) => folded.includes(sign)).map(([, pattern]) => pattern);
}

/** Addresses in the web, and names of accounts. */
export function findLinksAndAccounts({ raw, folded }: ReadText): Found[] {
  const places = patternsFor(folded).flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), ({ index, 0: match }) => ({
      start: index,
      end: index + match.replace(/\.+$/, '').length,
    })),
  );
  const named = Array.from(folded.matchAll(account), ({ index, 0: match, 1: name = '' }) => ({
    start: index + match.length - name.length,
    end: index + match.replace(/\.+$/, '').length,
  }));
  return [...findLinks(raw), ...places, ...named].map(({ start, end }) => ({
    code: 'link',
    start,
    end,
  }));
}
