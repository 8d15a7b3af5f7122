import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** What a server tells of a request besides the request: the shape of @hono/node-server, and of a framework's route. */
export interface ServerFacts {
  incoming?: { socket?: { remoteAddress?: string | undefined } };
  /** Where the framework knows it. */
  clientAddress?: string;
}

interface Forwarded {
  header: (name: string) => string | undefined;
  env: unknown;
}

/**
 * Tells where a request came from. Only a proxy named in `trusted` is believed when it says whom it stands for, and of its list only
 * what proxies of ours added: whatever stands further left, anybody can write.
 */
export function createAddressOf(trusted: readonly string[]): (request: Forwarded) => string {
  const proxies = blockListOf(trusted);
  return ({ header, env }) => {
    const { incoming, clientAddress } = (env ?? {}) as ServerFacts;
    const peer = plain(clientAddress ?? incoming?.socket?.remoteAddress ?? '');
    if (!isTrusted(peer, proxies)) return peer;
    const chain = (header('x-forwarded-for') ?? '').slice(-1000).split(',').map(plain);
    const stranger = chain.findLast((address) => !isTrusted(address, proxies));
    return stranger !== undefined && isIP(stranger) ? stranger : peer;
  };
}

/** Addresses and ranges of a list such as `127.0.0.1`, `10.0.0.0/8`; throws for anything else. */
function blockListOf(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (!isIP(address))
      throw new Error(`\`${entry}\` is no address of a proxy, such as 127.0.0.1.`);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function isTrusted(address: string, proxies: BlockList): boolean {
  if (!isIP(address)) return false;
  return proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** Without spaces, port and brackets; an IPv4 address inside an IPv6 one as IPv4. */
function plain(address: string): string {
  const bare = address.trim().replace(/^\[([^\]]*)\](?::\d+)?$/, '$1');
  const short = /^(?:\d+\.){3}\d+:\d+$/.test(bare) ? bare.replace(/:\d+$/, '') : bare;
  return short.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** What a limit counts by: an IPv4 address, or the /64 of an IPv6 one, of which each home has a whole one. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const middle = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = tail === undefined ? left : [...left, ...middle, ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

const day = 86_400_000;

/** A key for an address, of which nothing is left after a day: made with a random key that is thrown away, kept in memory alone. */
export function createAddressKey(now: () => number): (address: string) => string {
  // A key object: bytes are made into one each time, which takes longer than the rest.
  let key = createSecretKey(randomBytes(32));
  let until = now() + day;
  return (address) => {
    // Also where the clock was set back, or the key would live on until it has caught up.
    if (now() >= until || now() < until - day) {
      key = createSecretKey(randomBytes(32));
      until = now() + day;
    }
    return createHmac('sha256', key).update(networkOf(address)).digest('base64url').slice(0, 22);
  };
}
