import { createHash } from 'node:crypto';
import { withoutIdleHashes } from './idle-hashes.ts';
import { withoutIdleSources } from './privacy/idle-sources.ts';
import { usedIn, usedRules } from './used-rules.ts';

const policy = /<meta http-equiv="content-security-policy"[^>]*\bstyle-src 'self'/;
const styleElement = /<style>([\s\S]*?)<\/style>/g;
const changing = /<script(?![^>]*\btype="application\/(?:ld\+)?json")|<astro-island|\sstyle=/;

/**
 * A page as it is sent: one style sheet of just the rules it uses, and a policy that allows just that. An article is read on a
 * cheap phone, and the rules of what is not in it are a tenth of its bytes. A page whose scripts could bring in more stays.
 */
export function leanPage(html: string): string {
  const isOurs =
    policy.test(html) && !changing.test(html) && !/<link[^>]*\brel="?stylesheet/.test(html);
  return withoutIdleSources(
    withoutIdleHashes(isOurs ? withUsedRules(withoutLineEnds(html)) : html),
  );
}

const lineEnd =
  /(<\/?(?:blockquote|dd|div|dl|dt|figcaption|figure|h[1-6]|li|ol|p|section|table|tbody|td|th|thead|tr|ul)(?:\s[^<>]*)?>)\n(?=<)/g;

/** Markdown ends a line after each block; between blocks nobody sees that. */
function withoutLineEnds(html: string): string {
  return html.replace(lineEnd, '$1');
}

function withUsedRules(html: string): string {
  const sheets = [...html.matchAll(styleElement)].map(([, css = '']) => css);
  if (sheets.length === 0) return html;
  const css = usedRules(sheets, usedIn(html));
  if (sheets.length === 1 && sheets[0] === css) return html;
  const hash = createHash('sha256').update(css).digest('base64');
  let isFirst = true;
  return html
    .replace(styleElement, () => {
      const element = isFirst ? `<style>${css}</style>` : '';
      isFirst = false;
      return element;
    })
    .replace(policy, (start) => `${start} 'sha256-${hash}'`);
}
