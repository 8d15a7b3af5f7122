/** HTML as it stands, or a record to put in its place. */
export type Part =
  | string
  | { name: string; attributes: Record<string, unknown>; at: string | undefined };

const marker = /<hearten-record\b([^>]*)>\s*<\/hearten-record>/g;
const attribute = /([\w-]+)="([^"]*)"/g;

/** Splits an article's HTML on the markers that blocks with data leave in Markdown. */
export function splitRecords(html: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of html.matchAll(marker)) {
    parts.push(html.slice(end, match.index), toRecord(match[1] ?? ''));
    end = match.index + match[0].length;
  }
  return [...parts, html.slice(end)].filter((part) => part !== '');
}

function toRecord(source: string): Part {
  const found = Object.fromEntries(
    [...source.matchAll(attribute)].map(([, name = '', value = '']) => [name, unescape(value)]),
  );
  return {
    name: found['name'] ?? '',
    attributes: JSON.parse(decodeURIComponent(found['data-attributes'] || '{}')) as Record<
      string,
      unknown
    >,
    at: found['data-at'],
  };
}

const characters: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

function unescape(value: string): string {
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return characters[name] ?? whole;
  });
}
