/** What a card is made of: an element as satori reads it, without JSX. */
export interface CardNode {
  type: string;
  key?: string | null;
  props: { style?: Style; children?: Child | readonly Child[]; [name: string]: unknown };
}

/** Text, an element, or nothing. */
export type Child = CardNode | string | false | null | undefined;

/** CSS as satori understands it: names in camel case, plain numbers are pixels. */
export type Style = Readonly<Record<string, string | number | undefined>>;

interface Props {
  style?: Style;
  /** The part of the card it is; the title is `title`. */
  key?: string;
  [name: string]: unknown;
}

/** An element: `h('div', { style: { display: 'flex' } }, 'Words')`. */
export function h(type: string, { key, ...props }: Props = {}, ...children: Child[]): CardNode {
  const kept = children.filter((child) => child !== false && child !== null && child !== undefined);
  // satori sees the words of an element only where they are its one child, and no list.
  const [only] = kept;
  return { type, key: key ?? null, props: { ...props, children: kept.length === 1 ? only : kept } };
}
