/** HTML as it stands, or a record to put in its place. */
export type Part =
  | string
  | {
      name: string;
      attributes: Record<string, unknown>;
      /** The author's words the record is about, as HTML; empty for a block. */
      label: string;
    };

// Written by `@hearten/markdown`, percent-encoded, so nothing in it has to be unescaped.
const marker =
  /<hearten-record name="([^"]*)" data-attributes="([^"]*)">([\s\S]*?)<\/hearten-record>/g;

/** Splits an article's HTML on the markers that blocks with data leave in Markdown. */
export function splitRecords(html: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of html.matchAll(marker)) {
    const [whole, name = '', written = '', label = ''] = match;
    const attributes = readAttributes(written);
    // Typed by hand: it stays as it stands.
    if (!attributes) continue;
    parts.push(html.slice(end, match.index), { name, attributes, label: label.trim() });
    end = match.index + whole.length;
  }
  return [...parts, html.slice(end)].filter((part) => part !== '');
}

function readAttributes(written: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(decodeURIComponent(written));
    return typeof read === 'object' && read !== null ? { ...read } : undefined;
  } catch {
    return undefined;
  }
}
