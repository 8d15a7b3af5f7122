import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';

export function jsxAttribute(name: string, value: string): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}

/** A component's words are English unless it is told otherwise. */
export function langAttribute(lang: string): MdxJsxAttribute[] {
  return /^en\b/i.test(lang) ? [] : [jsxAttribute('lang', lang)];
}
