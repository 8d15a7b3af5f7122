import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerPolicy } from './header-policy.ts';
import { readPolicy, sourcesOf } from './read-policy.ts';

const page = (policy: string | undefined, ...scripts: string[]) => ({ policy, scripts });
const general = "default-src 'self';base-uri 'none';form-action 'self' comments.example";

test('a header says what no page can, and allows what every page needs', () => {
  const pages = [
    page("default-src 'self';base-uri 'none';form-action 'self';style-src 'sha256-a='"),
    page(
      "default-src 'self';base-uri 'none';form-action 'self';frame-src 'self' video.example;script-src 'self' 'sha256-b=' 'wasm-unsafe-eval'",
    ),
  ];
  expect(headerPolicy(pages, general)).toBe(
    [
      "default-src 'self'",
      "base-uri 'none'",
      "form-action 'self' comments.example",
      "style-src 'self' 'unsafe-inline'",
      "frame-src 'self' video.example",
      "script-src 'self' 'sha256-b=' 'wasm-unsafe-eval'",
      "frame-ancestors 'none'",
    ].join(';'),
  );
});

test('a page of the site’s own without a policy keeps its script', () => {
  const hash = createHash('sha256').update('go()').digest('base64');
  expect(headerPolicy([page(undefined, 'go()')], general)).toContain(
    `script-src 'self' 'sha256-${hash}'`,
  );
});

test('more scripts than fit a line are left to the policies of their pages', () => {
  const pages = Array.from({ length: 30 }, (_, at) => page(undefined, `go(${at})`));
  expect(headerPolicy(pages, general)).toContain("script-src 'self' 'unsafe-inline'");
});

test('what a site’s own policy leaves open is not closed from outside', () => {
  expect(headerPolicy([page("img-src 'self'"), page("script-src 'self'")])).toBe(
    "frame-ancestors 'none'",
  );
  const own = "default-src 'self' cdn.example;frame-ancestors 'self'";
  expect(headerPolicy([page(own)])).toMatch(
    /^default-src 'self' cdn\.example;frame-ancestors 'self'/,
  );
});

const source = fc.constantFrom("'self'", 'a.example', 'b.example', "'sha256-x='", "'none'");
const directive = fc.tuple(
  fc.constantFrom('default-src', 'img-src', 'script-src', 'script-src-elem', 'form-action'),
  fc.uniqueArray(source, { minLength: 1, maxLength: 3 }),
);
const anyPolicy = fc
  .uniqueArray(directive, { selector: ([name]) => name, maxLength: 5 })
  .map((all) => all.map(([name, sources]) => [name, ...sources].join(' ')).join(';'));

test('whatever a page allows itself, the header allows it', () => {
  fc.assert(
    fc.property(fc.array(anyPolicy, { minLength: 1, maxLength: 4 }), (policies) => {
      const header = readPolicy(headerPolicy(policies.map((policy) => page(policy))));
      for (const policy of policies.map(readPolicy)) {
        for (const name of ['img-src', 'script-src-elem', 'connect-src', 'form-action']) {
          const allowed = sourcesOf(header, name);
          if (allowed === undefined) continue;
          for (const one of sourcesOf(policy, name) ?? ['everything']) {
            if (one !== "'none'")
              expect(allowed, `${name} of ${policies.join(' | ')}`).toContain(one);
          }
        }
      }
    }),
  );
});
