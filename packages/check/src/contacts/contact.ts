/** What a page may ask another host for, as a site declares it. */
export const contactKinds = [
  'frame',
  'image',
  'media',
  'font',
  'style',
  'script',
  'connect',
  'form',
  'redirect',
] as const;

/** What a host is contacted for. */
export type ContactKind = (typeof contactKinds)[number];

/** The other hosts that pages of a site may contact, `video.example` or `video.example:8443`, and for what. */
export type DeclaredHosts = Readonly<Record<string, readonly ContactKind[]>>;

/** Something that makes a browser contact a host. */
export interface Contact {
  /** `undefined` for a plug-in, which the policy refuses from every host. */
  kind: ContactKind | undefined;
  /** The address, as written. */
  url: string;
  /** Where it stands, for people: `<img src="https://…">`. */
  element: string;
  /** Whether it waits for the reader to press a link. */
  isOnPress?: boolean;
}

/** The host of an address that a page loads from elsewhere; `undefined` for its own, and for what is no address of a host. */
export function otherHost(url: string, page: URL): string | undefined {
  if (!URL.canParse(url, page.href)) return undefined;
  const { protocol, host } = new URL(url, page.href);
  return /^(?:https?|wss?):$/.test(protocol) && host !== page.host ? host : undefined;
}

/** Whether a site lets its pages contact this host for this. */
export function isDeclared(kind: ContactKind | undefined, host: string, hosts: DeclaredHosts) {
  return kind !== undefined && (hosts[host] ?? []).includes(kind);
}

/** `hosts: { 'video.example': ['frame'] }`: the line that would declare a host for all it is asked for. */
export function declaration(host: string, kinds: readonly ContactKind[]): string {
  const list = kinds.map((kind) => `'${kind}'`).join(', ');
  return `hosts: { '${host}': ${kinds.length === 1 ? list : `[${list}]`} }`;
}
