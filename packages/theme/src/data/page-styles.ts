import { blockStyles, layers } from 'virtual:hearten/block-styles';
import { usedStyles } from './used-styles.ts';

/** The styles a page needs for the blocks in its HTML, and their hash for the content security policy. */
export async function pageStyles(html: string): Promise<{ css: string; hash: `sha256-${string}` }> {
  const css = usedStyles(html, blockStyles).join('');
  const text = css && layers + css;
  return { css: text, hash: await hashOf(text) };
}

/** The hash of an inline style or script, for the content security policy. */
export async function hashOf(text: string): Promise<`sha256-${string}`> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}
