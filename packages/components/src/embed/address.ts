/** The page that may stand in a frame, or why an address cannot be framed and what to write. */
export type EmbedAddress =
  | { address: URL; problem?: undefined }
  | { address?: undefined; problem: string };

/**
 * The address of a player or map for the address a writer has at hand: that of a page of YouTube or Vimeo becomes their
 * player's, the one that sets fewer cookies. Others stay as they are.
 */
export function embedAddress(written: string): EmbedAddress {
  const text = written.trim();
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) return { problem: problems.relative };
  if (address.protocol === 'http:' && !isThisMachine(address)) return { problem: problems.open };
  const site = address.hostname.replace(/^(?:www|m|player)\./, '');
  return sites[site]?.(address) ?? { address };
}

const problems = {
  relative: 'Write the whole address, beginning with `https://`.',
  open: 'Write it with `https://`: what comes over `http://` can be read and changed on its way.',
  youtube: 'Write the address of one video, such as `https://www.youtube.com/watch?v=…`.',
  vimeo: 'Write the address of one video, such as `https://vimeo.com/76979871`.',
  googleMaps:
    'A page of Google Maps cannot stand in a frame. There, choose Share, then Embed a map, and take the address in `src`.',
  openStreetMap:
    'A page of OpenStreetMap cannot stand in a frame. There, choose Share, then HTML, and take the address in `src`.',
};

// What is tried out on the writer's own machine.
function isThisMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1';
}

const sites: Record<string, (address: URL) => EmbedAddress> = {
  'youtube.com': youtube,
  'youtube-nocookie.com': youtube,
  'youtu.be': youtube,
  'vimeo.com': vimeo,
  'google.com': (address) => googleMaps(address, /^\/maps\/embed(?:$|\/)/),
  'maps.google.com': (address) => googleMaps(address, /^\/maps\/embed(?:$|\/)/),
  'goo.gl': (address) => googleMaps(address),
  'maps.app.goo.gl': (address) => googleMaps(address),
  'openstreetmap.org': (address) =>
    address.pathname === '/export/embed.html' ? { address } : { problem: problems.openStreetMap },
};

function youtube({ hostname, pathname, searchParams }: URL): EmbedAddress {
  const [first = '', second = ''] = pathname.split('/').filter(Boolean);
  const isShort = hostname === 'youtu.be';
  const id = isShort
    ? first
    : first === 'watch'
      ? (searchParams.get('v') ?? '')
      : /^(?:embed|shorts|live|v)$/.test(first)
        ? second
        : '';
  if (!/^[\w-]{11}$/.test(id)) return { problem: problems.youtube };
  const address = new URL(`https://www.youtube-nocookie.com/embed/${id}`);
  const start = seconds(searchParams.get('start') ?? searchParams.get('t') ?? '');
  if (start > 0) address.searchParams.set('start', String(start));
  return { address };
}

/** `90`, `90s` and `1m30s` are 90. */
function seconds(text: string): number {
  const [all, hours = 0, minutes = 0, rest = 0] =
    /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text) ?? [];
  return all ? Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) : 0;
}

function vimeo({ pathname, searchParams }: URL): EmbedAddress {
  const [, id, secret = searchParams.get('h')] =
    /\/(\d+)(?:\/([\da-f]+))?\/?$/.exec(pathname) ?? [];
  if (!id) return { problem: problems.vimeo };
  const address = new URL(`https://player.vimeo.com/video/${id}`);
  // An unlisted video opens with the code in its address only.
  if (secret) address.searchParams.set('h', secret);
  // No new cookies: https://help.vimeo.com/hc/en-us/articles/26080940921361 (read 2026-11-25).
  address.searchParams.set('dnt', '1');
  return { address };
}

function googleMaps(address: URL, framed?: RegExp): EmbedAddress {
  const isMap = framed === undefined || address.pathname.startsWith('/maps');
  return isMap && !framed?.test(address.pathname) ? { problem: problems.googleMaps } : { address };
}
