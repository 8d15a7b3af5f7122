import { paragraph, type Block } from '@hearten/components/shapes';
import type { Image, ImageReference } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { closingLine, openingLine } from './fences.ts';
import type { Source } from './source.ts';
import { text } from './tree.ts';

// Left alone, the engines render `10:30` as `10` and drop an unknown block whole. On a clinic's page that is an opening
// hour or a phone number, so whatever nobody claims is written back as it stood.

/** A text or leaf directive as its author typed it; markup inside its label stays markup. */
export function asWritten(
  { position, children }: TextDirective | LeafDirective,
  source: Source,
): TextDirective['children'] {
  const first = children[0]?.position;
  const last = children.at(-1)?.position;
  if (!first || !last) return [text(source.slice(position?.start, position?.end))];
  return [
    text(source.slice(position?.start, first.start)),
    ...children,
    text(source.slice(last.end, position?.end)),
  ];
}

/** An image whose alt text is all its author wrote. */
export function withWholeAlt<Picture extends Image | ImageReference>(
  image: Picture,
  source: Source,
  plainText: (markdown: string) => string,
): Picture {
  const written = source.slice(image.position?.start, image.position?.end);
  const label = /^!\[((?:\\.|[^\\])*?)\][([]/su.exec(written)?.[1];
  if (!label?.includes(':')) return image;
  const alt = plainText(label);
  return alt === image.alt ? image : { ...image, alt };
}

/** The content of a block nobody knows; its opening line too where that has words in it. */
export function unwrapped(node: ContainerDirective, source: Source): Block[] {
  const content = withoutLabel(node);
  const hasWords =
    content.length < node.children.length || Object.keys(node.attributes ?? {}).length > 0;
  return node.position && hasWords
    ? [paragraph([text(openingLine(node.position, source))]), ...content]
    : content;
}

/** A block whose fences are broken: its lines as typed around its content. */
export function withFences(node: ContainerDirective, source: Source, isClosed: boolean): Block[] {
  if (!node.position) return withoutLabel(node);
  const fence = closingLine(node.position, source);
  // One engine takes `::: words` for a closing fence and drops the words.
  const hasEnd = isClosed || /^:{3,}[ \t]*\S/.test(fence);
  return [
    paragraph([text(openingLine(node.position, source))]),
    ...withoutLabel(node),
    ...(hasEnd && !containsLine(node, node.position.end.line) ? [paragraph([text(fence)])] : []),
  ];
}

function withoutLabel({ children }: ContainerDirective): Block[] {
  const [first] = children;
  const hasLabel = first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data;
  return hasLabel ? children.slice(1) : [...children];
}

function containsLine({ children }: ContainerDirective, line: number): boolean {
  return children.some(({ position }) => position !== undefined && position.end.line >= line);
}
