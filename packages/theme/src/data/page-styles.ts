import { base, blocks } from 'virtual:hearten/styles';
import { usedStyles } from './used-styles.ts';

/** The styles of a page and of the blocks in its HTML, and their hash for the content security policy. */
export async function pageStyles(html: string): Promise<{ css: string; hash: `sha256-${string}` }> {
  const css = base + usedStyles(html, blocks).join('');
  return { css, hash: await hashOf(css) };
}

/** The hash of an inline style or script, for the content security policy. */
export async function hashOf(text: string): Promise<`sha256-${string}`> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}
