/** A content security policy: what each directive allows. */
export type Policy = Map<string, string[]>;

/** Reads a policy. Of two directives of one name the first counts, as in a browser. */
export function readPolicy(text: string): Policy {
  const policy: Policy = new Map();
  for (const directive of text.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** In few characters: it stands in every page. */
export function writePolicy(policy: Policy): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join(';');
}

/** What a page may do of one kind; directives that load something fall back to others. `undefined`: everything. */
export function sourcesOf(policy: Policy, name: string): string[] | undefined {
  const own = policy.get(name);
  if (own || !/-src(?:-elem|-attr)?$/.test(name)) return own;
  const wider = name.replace(/-(?:elem|attr)$/, '');
  return policy.get(wider) ?? policy.get('default-src');
}
