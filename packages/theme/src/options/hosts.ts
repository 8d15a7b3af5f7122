import { contactKinds } from '@hearten/check';
import { z } from 'zod';

const kind = z.enum(contactKinds, `Expected ${contactKinds.join(', ')}, or a list of these.`);

const purposes = z
  .union([kind, z.array(kind).min(1)], `Expected ${contactKinds.join(', ')}, or a list of these.`)
  .transform((given) => (typeof given === 'string' ? [given] : given));

/** Other hosts that pages may contact, each with what for. */
export const declaredHosts = z.record(z.string(), purposes).superRefine((hosts, { addIssue }) => {
  for (const name of Object.keys(hosts)) {
    const message = problemOf(name);
    if (message) addIssue({ code: 'custom', path: [name], message, input: name });
  }
});

function problemOf(name: string): string | undefined {
  if (name.includes('*')) {
    return `Expected each host by its whole name, received ${name}: a star would let in hosts nobody has looked at.`;
  }
  const text = /^[a-z]+:\/\//i.test(name) ? name : `https://${name}`;
  const host = URL.canParse(text) ? new URL(text).host : '';
  if (host === name && /\.|^localhost\b/.test(host)) return undefined;
  const isNear = /\.|^localhost\b/.test(host);
  const example = isNear ? host : 'www.youtube-nocookie.com';
  return `Expected the name of a host alone, such as ${example}, received ${name}.`;
}
