import {
  type Contact,
  type ContactKind,
  declaration,
  type DeclaredHosts,
  isDeclared,
} from '@hearten/check';

/** Something a page, or a style sheet, makes a browser contact on another host. */
export interface PageContact extends Contact {
  host: string;
  /** The address of the page, or of the style sheet. */
  page: string;
}

/** The other hosts that pages contact, in a line each. */
export function contactLines(contacts: readonly PageContact[], hosts: DeclaredHosts): string[] {
  const byHost = Map.groupBy(contacts, ({ host }) => host);
  const idle = Object.keys(hosts).filter((host) => !byHost.has(host));
  return [
    byHost.size === 0
      ? 'Pages of this site contact no other host.'
      : 'Other hosts that pages of this site contact:',
    ...[...byHost].map(([host, all]) => {
      const pages = [...new Set(all.map(({ page }) => page))];
      const shown = pages.slice(0, 3).join(', ');
      const more = pages.length > 3 ? ` and ${pages.length - 3} more` : '';
      return `  ${host}  ${kindsOf(all).join(', ')}  ${shown}${more}`;
    }),
    ...(idle.length > 0
      ? [`Declared in \`hosts\`, and contacted by none: ${idle.join(', ')}.`]
      : []),
  ];
}

function kindsOf(contacts: readonly PageContact[]): string[] {
  const words = contacts.map(({ kind = 'plug-in', isOnPress }) =>
    isOnPress ? `${kind} (when pressed)` : kind,
  );
  return [...new Set(words)];
}

/** What must not be published: each thing once, with its page and where in an article it was written, if it was. */
export function undeclaredLines(
  contacts: readonly PageContact[],
  hosts: DeclaredHosts,
  placeOf: (url: string) => string | undefined,
): string[] {
  const wrong = contacts.filter(({ kind, host }) => !isDeclared(kind, host, hosts));
  const byElement = Map.groupBy(wrong, ({ element }) => element);
  return [...byElement].map(([element, [first, ...others]]) => {
    const { page = '', url = '', host = '' } = first ?? {};
    const place = placeOf(url);
    const pages = new Set(others.map((other) => other.page));
    pages.delete(page);
    const more = pages.size > 0 ? ` and ${pages.size} more` : '';
    return `${page}${more}${place ? ` (${place})` : ''}: \`${element}\` contacts \`${host}\`.`;
  });
}

/** How to put it right: the option to paste, with what is declared already of these hosts. */
export function undeclaredHint(contacts: readonly PageContact[], hosts: DeclaredHosts): string {
  const wrong = contacts.filter(({ kind, host }) => !isDeclared(kind, host, hosts));
  const added = new Map<string, Set<ContactKind>>();
  for (const { host, kind } of wrong) {
    if (!kind) continue;
    added.set(host, (added.get(host) ?? new Set(hosts[host])).add(kind));
  }
  const lines = [...added].map(([host, kinds]) => declaration(host, [...kinds]));
  const all = lines.map((line) => line.slice('hosts: { '.length, -' }'.length)).join(', ');
  return all === ''
    ? 'Take it out: the policy of pages allows no plug-in from anywhere.'
    : `Take it out, or, if every visitor may be sent there, declare it in hearten({ … }): hosts: { ${all} }`;
}

/** What the policy of pages refuses, a few of them. */
export function refusedLines(refused: readonly { page: string; element: string }[]): string[] {
  const [shown, more] = [refused.slice(0, 5), refused.length - 5];
  return [
    ...shown.map(({ page, element }) => `  ${page}: ${element.slice(0, 120)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
