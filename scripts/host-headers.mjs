// Reads `_headers` as hosts of static sites do, for what serves a built site on this machine.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The headers a host that reads `_headers` sends for an address.
 *
 * @param site the folder of the built site
 * @returns pairs of name and value, in the order of the file
 */
export function headersFor(site, pathname) {
  const file = join(site, '_headers');
  if (!existsSync(file)) return [];
  const headers = [];
  let isFor = false;
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\S/.test(line)) isFor = fits(line.trim(), pathname);
    else if (isFor) {
      const [, name = '', value = ''] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
      if (name !== '') headers.push([name, value]);
    }
  }
  return headers;
}

function fits(rule, pathname) {
  return rule.endsWith('*') ? pathname.startsWith(rule.slice(0, -1)) : pathname === rule;
}
