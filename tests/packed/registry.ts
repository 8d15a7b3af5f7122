// A registry of packages on this machine: ours as they were packed, all others from the registry that is set up.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { run } from '../../scripts/step.mjs';

interface Packed {
  bytes: Buffer;
  manifest: { name: string; version: string };
}

export interface Registry {
  /** With a slash at its end, as package managers want it. */
  url: string;
  close: () => Promise<void>;
}

/** Serves tarballs, name → file, so that a package manager installs them as if they were published. */
export async function serveRegistry(tarballs: Record<string, string>): Promise<Registry> {
  const upstream = (await run('npm', ['config', 'get', 'registry'])).output.trim();
  const packed = new Map<string, Packed>();
  for (const file of Object.values(tarballs)) {
    const { output } = await run('tar', ['-xzOf', file, 'package/package.json']);
    packed.set(basename(file), { bytes: readFileSync(file), manifest: JSON.parse(output) });
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).slice(1);
    const tarball = packed.get(path.replace(/^-\//, ''));
    const asked = [...packed].find(([, { manifest }]) => manifest.name === path);
    const host = `http://${request.headers.host}`;
    if (tarball) response.end(tarball.bytes);
    else if (asked) answer(response, packument(asked, host));
    else void passOn(request, response, upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function packument([file, { bytes, manifest }]: [string, Packed], host: string): object {
  const { name, version } = manifest;
  const dist = {
    tarball: `${host}/-/${file}`,
    shasum: createHash('sha1').update(bytes).digest('hex'),
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
  };
  return {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, dist } },
    // Long ago, for package managers that wait before they trust a new version.
    time: { [version]: '2020-01-01T00:00:00.000Z', modified: '2020-01-01T00:00:00.000Z' },
  };
}

function answer(response: ServerResponse, body: object): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

async function passOn(
  { url = '/', method = 'GET', headers: { accept = '*/*' } }: IncomingMessage,
  response: ServerResponse,
  upstream: string,
): Promise<void> {
  try {
    const found = await fetch(new URL(url.slice(1), upstream), { method, headers: { accept } });
    response.statusCode = found.status;
    response.setHeader('content-type', found.headers.get('content-type') ?? 'application/json');
    response.end(Buffer.from(await found.arrayBuffer()));
  } catch {
    response.writeHead(502).end();
  }
}
