import { type Parse, readShown, type Shown } from '@hearten/markdown/check';
import { toMessage, type VFileMessage } from '@hearten/markdown/report';
import type { TextFile } from '../files.ts';
import {
  type Contact,
  type ContactKind,
  type DeclaredHosts,
  declaration,
  isDeclared,
  otherHost,
} from './contact.ts';
import { contactsOfElement } from './elements.ts';
import { readElements } from './page.ts';

/** What a site says of other hosts. */
export interface HostRules {
  declared: DeclaredHosts;
  /** The address of the site itself. @default none yet */
  site?: string | undefined;
  /** Whether a build fetches pictures of some hosts and publishes its own copies: then only the built pages tell. @default false */
  fetchesImages?: boolean;
}

type Place = Shown['place'];

interface Found {
  place: Place;
  contact: Contact;
  host: string;
  /** The block that shows it, where it waits for a press. */
  spelling?: string;
  /** The words an embed would take over from a frame. */
  title?: string | undefined;
}

/**
 * What of an article would make its readers' browsers contact hosts the site does not declare, and frames that load before
 * anybody asked for them. Without rules nothing is known of declared hosts, and only the frames are told.
 */
export function checkContacts(
  { text, path }: TextFile,
  rules?: HostRules,
  parse?: Parse,
): VFileMessage[] {
  const shown = readShown(text, { path, parse });
  if (shown.length === 0) return [];
  const site = new URL(rules?.site ?? 'https://site.invalid');
  return shown
    .flatMap((one) => contactsOf(one, site))
    .flatMap((found) => messageOf(found, path, rules) ?? []);
}

function contactsOf(shown: Shown, site: URL): Found[] {
  const { place } = shown;
  const find = (contacts: readonly Contact[], at: Place, more = {}): Found[] =>
    contacts.flatMap((contact) => {
      const host = otherHost(contact.url, site);
      return host === undefined ? [] : [{ contact, host, place: at, ...more }];
    });
  if (shown.type === 'embed') {
    const { spelling, address } = shown;
    const contact: Contact = { kind: 'frame', url: address, element: spelling, isOnPress: true };
    return find([contact], place, { spelling });
  }
  if (shown.type === 'element') {
    const { name, attributes } = shown;
    return find(contactsOfElement(name, attributes), place, { title: attributes.title });
  }
  const found: Found[] = [];
  readElements(shown.html, {
    element(name, attributes, index) {
      const at = place && placeIn(shown.html, index, place);
      found.push(...find(contactsOfElement(name, attributes), at, { title: attributes.title }));
    },
  });
  return found;
}

/** Where a character of some HTML stands in its file. */
function placeIn(html: string, index: number, { line, column }: NonNullable<Place>): Place {
  const lines = html.slice(0, index).split(/\r\n|\n|\r/);
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
}

function messageOf(found: Found, path: string, rules?: HostRules): VFileMessage | undefined {
  const { contact, host, place, spelling } = found;
  const { kind } = contact;
  const isFine = rules && isDeclared(kind, host, rules.declared);
  if (kind === 'frame' && !spelling) return bareFrame(found, path, rules !== undefined && !isFine);
  if (!rules || isFine || (kind === 'image' && rules.fetchesImages)) return undefined;
  const others = rules.declared[host] ?? [];
  const line = kind && declaration(host, [...others, kind]);
  return toMessage(
    {
      ruleId: 'undeclared-host',
      severity: 'error',
      reason: `${whatOf(found)} ${remedyOf(found, line)}`,
      place,
      actual: host,
      ...(line && { expected: [line] }),
    },
    path,
  );
}

function whatOf({ contact, host, spelling }: Found): string {
  return spelling
    ? `\`${spelling}\` shows a page of \`${host}\`, a host this site does not declare.`
    : `\`${contact.element}\` has every reader’s browser contact \`${host}\`, a host this site does not declare.`;
}

function remedyOf({ contact: { kind }, spelling }: Found, line: string | undefined): string {
  if (!line) return 'The pages’ policy allows no plug-in from anywhere. Write a link to it.';
  const beside: Partial<Record<ContactKind, string>> = {
    image: 'Put the picture beside the article, or add',
    media: 'Put the file into `public`, or add',
    style: 'Take it out, or add',
    script: 'Take it out, or add',
  };
  const start = spelling ? 'Add' : ((kind && beside[kind]) ?? 'Take it out, or add');
  return `${start} \`${line}\` to \`hearten({ … })\` in astro.config.`;
}

/** A frame of plain HTML loads at once, also for who only came to read. */
function bareFrame(
  { contact: { url }, host, place, title = '…' }: Found,
  path: string,
  isUndeclared: boolean,
): VFileMessage {
  const embed = path.endsWith('.mdx')
    ? `<Embed src="${url}" title="${title}" />`
    : `::embed{src="${url}" title="${title}"}`;
  return toMessage(
    {
      ruleId: 'bare-frame',
      // Undeclared, it would leak every visit; the policy would leave an empty frame.
      severity: isUndeclared ? 'error' : 'warning',
      reason: `This frame loads from \`${host}\` as soon as the page opens, before the reader has asked for it. Write \`${embed}\`, on a line of its own: it waits for a press.`,
      place,
      actual: url,
      expected: [embed],
    },
    path,
  );
}
