import { readPolicy, writePolicy } from './read-policy.ts';

const meta = /(<meta http-equiv="content-security-policy" content=")([^"]*)("[^>]*>)/;
const changing =
  /<script(?![^>]*\btype="application\/(?:ld\+)?json")|<astro-island|<link[^>]*\brel="?stylesheet/;

/**
 * A page may contact just the declared hosts it names, and says nothing twice: `script-src 'self'` is what `default-src 'self'`
 * says. A page whose scripts or sheets could bring in more keeps its policy.
 */
export function withoutIdleSources(html: string): string {
  if (changing.test(html)) return html;
  const rest = html.replace(meta, '');
  return html.replace(meta, (_all, start: string, content: string, end: string) => {
    const policy = readPolicy(content);
    const general = policy.get('default-src')?.join(' ');
    for (const [name, sources] of policy) {
      // Its sheet stands in it, and is named by its hash.
      const isSheet = (source: string) =>
        name === 'style-src' && source === "'self'" && sources.some(isHash);
      const used = sources.filter(
        (source) => !isSheet(source) && (!isHost(source) || rest.includes(bare(source))),
      );
      const isSaid = /-src$/.test(name) && name !== 'default-src' && used.join(' ') === general;
      if (isSaid) policy.delete(name);
      else policy.set(name, used);
    }
    return `${start}${writePolicy(policy)}${end}`;
  });
}

function isHost(source: string): boolean {
  return source.includes('.') && !source.startsWith("'");
}

function isHash(source: string): boolean {
  return /^'sha\d+-/.test(source);
}

function bare(source: string): string {
  return source.replace(/^[a-z]+:\/\//, '');
}
