import type { Contact, ContactKind } from './contact.ts';
import { contactsInCss } from './css.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

type Kind = ContactKind | undefined;

/** Attributes with an address that is loaded by itself. */
const loading: Record<string, Record<string, Kind>> = {
  img: { src: 'image', srcset: 'image' },
  source: { src: 'media', srcset: 'image' },
  video: { src: 'media', poster: 'image' },
  audio: { src: 'media' },
  track: { src: 'media' },
  iframe: { src: 'frame' },
  frame: { src: 'frame' },
  embed: { src: undefined },
  object: { data: undefined },
  script: { src: 'script' },
  'astro-island': { 'component-url': 'script', 'renderer-url': 'script' },
  form: { action: 'form' },
  button: { formaction: 'form' },
  input: { src: 'image', formaction: 'form' },
  a: { ping: 'connect' },
  area: { ping: 'connect' },
  image: { href: 'image', 'xlink:href': 'image' },
  use: { href: 'image', 'xlink:href': 'image' },
  feimage: { href: 'image', 'xlink:href': 'image' },
  body: { background: 'image' },
  table: { background: 'image' },
  td: { background: 'image' },
  th: { background: 'image' },
};

/** What a `<link>` makes a browser load; one that only tells of a page (canonical, alternate, author) is not here. */
const links: Record<string, ContactKind> = {
  stylesheet: 'style',
  modulepreload: 'script',
  icon: 'image',
  'apple-touch-icon': 'image',
  'apple-touch-startup-image': 'image',
  'mask-icon': 'image',
  manifest: 'connect',
  preconnect: 'connect',
  'dns-prefetch': 'connect',
  prefetch: 'connect',
  prerender: 'connect',
};

/** What a preloaded file is for, by its `as`. */
const preloads: Record<string, ContactKind> = {
  font: 'font',
  image: 'image',
  style: 'style',
  script: 'script',
  audio: 'media',
  video: 'media',
  track: 'media',
  document: 'frame',
};

/** What one element makes a browser contact, in order. Names are in small letters, as a parser gives them. */
export function contactsOfElement(name: string, attributes: Attributes): Contact[] {
  const add = (kind: Kind, attribute: string, url = ''): Contact[] =>
    url.trim() === ''
      ? []
      : [{ kind, url: url.trim(), element: `<${name} ${attribute}="${url.trim()}">` }];
  const found = Object.entries(loading[name] ?? {}).flatMap(([attribute, kind]) => {
    const value = attributes[attribute];
    if (attribute === 'srcset')
      return candidates(value).flatMap((url) => add(kind, attribute, url));
    if (attribute === 'ping') {
      return (value ?? '').split(/\s+/).flatMap((url) => add(kind, attribute, url));
    }
    return add(kind, attribute, value);
  });
  const style = contactsInCss(attributes.style ?? '');
  const linked = name === 'link' ? linkKind(attributes) : undefined;
  if (linked) return [...found, ...add(linked, 'href', attributes.href), ...style];
  if (name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '')) {
    const [, target] = /[;,]\s*(?:url\s*=\s*)?['"]?([^'"]+)/i.exec(attributes.content ?? '') ?? [];
    return add('redirect', 'content', target);
  }
  return [...found, ...style];
}

/** What a `<link>` loads; `undefined` where it loads nothing. */
function linkKind({ rel = '', as = '' }: Attributes): ContactKind | undefined {
  const words = rel.toLowerCase().split(/\s+/);
  const word = words.find((one) => one in links);
  if (word) return links[word];
  return words.includes('preload') ? (preloads[as.toLowerCase()] ?? 'connect') : undefined;
}

/** The addresses of a `srcset`; a comma may stand in one. */
function candidates(srcset = ''): string[] {
  const candidate = /([^\s,]\S*[^\s,]|[^\s,])(?:\s+[^,]*)?(?:\s*,|\s*$)/g;
  return Array.from(srcset.matchAll(candidate), ([, url = '']) => url);
}
