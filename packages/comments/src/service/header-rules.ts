/**
 * The headers that the `_headers` of a built site says for an address, as hosts of static sites read it. One that several rules
 * say is joined; `! Name` takes it away again.
 */
export function headersFor(rules: string, pathname: string): Headers {
  const headers = new Headers();
  let isFor = false;
  for (const line of rules.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\S/.test(line)) isFor = fits(line.trim(), pathname);
    else if (isFor) apply(line, headers);
  }
  return headers;
}

function fits(rule: string, pathname: string): boolean {
  return rule.endsWith('*') ? pathname.startsWith(rule.slice(0, -1)) : pathname === rule;
}

function apply(line: string, headers: Headers): void {
  const taken = /^\s+!\s*([\w-]+)\s*$/.exec(line)?.[1];
  if (taken !== undefined) headers.delete(taken);
  const [, name = '', value = ''] = /^\s+([\w-]+):\s*([\x20-\x7e]*)$/.exec(line) ?? [];
  if (name !== '') headers.append(name, value);
}
