import { componentName, type Inline, inline, type InlineShape } from '@hearten/components/shapes';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { readAttributes, type Written } from './attributes.ts';
import { jsxAttribute, langAttribute } from './jsx-attributes.ts';
import { markerProperties, unknownRecord } from './records.ts';
import type { Surroundings, Walk } from './walk.ts';

/** Words with a record, as their author wrote them, from either spelling. */
export interface WrittenInline extends Written {
  shape: InlineShape;
  children: readonly Inline[];
}

/** What stands in the place of words with a record; the words alone where something is wrong. */
export function finishInline(written: WrittenInline, around: Surroundings, walk: Walk): Inline[] {
  const { shape, children, position } = written;
  const report: Walk['report'] = (finding) =>
    walk.report({ ...finding, place: finding.place ?? position?.start });
  const { parsed } = readAttributes(shape, written, walk.source, report);
  if (!parsed) return [...children];
  const attributes = complete(parsed, toString(children), around, walk);
  const records = walk.options.records?.[shape.collection];
  const selected = records && shape.select(records, attributes, walk);
  // Words nobody explains are still words: nothing is lost, so a build need not stop.
  if (selected?.length === 0 && written.deferred.size === 0) {
    report({ ...unknownRecord(shape, attributes, records ?? []), severity: 'warning' });
  }
  if (walk.isComponents) return [component(written, attributes, walk)];
  if (!selected) {
    return [inline('hearten-record', children, markerProperties(shape.name, attributes))];
  }
  const { tagName, className } = shape.wrap(attributes, walk);
  const built = shape.build(children, selected, attributes, walk);
  return [inline(tagName, built, { className })];
}

/**
 * The words are the `id` where none is given; they are explained where they first stand in running text that everybody sees.
 * Whoever opens a closed answer above that finds them explained there too.
 */
function complete(
  parsed: Record<string, unknown>,
  words: string,
  { isInLabel, isClosed }: Surroundings,
  { explained, explainedInside }: Walk,
): Record<string, unknown> {
  const id = String(parsed.id ?? words);
  const key = id.toLowerCase();
  const isKnown = explained.has(key) || (isClosed && explainedInside.has(key));
  const explain = parsed.explain ?? (!isInLabel && !isKnown);
  if (explain === true) (isClosed ? explainedInside : explained).add(key);
  return { ...parsed, id, explain };
}

function component(
  { shape, children }: WrittenInline,
  attributes: Record<string, unknown>,
  { lang }: Walk,
): Inline {
  const written: MdxJsxAttribute[] = Object.entries(attributes).map(([name, value]) =>
    jsxAttribute(name, String(value)),
  );
  const element: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: componentName(shape.name),
    attributes: [...written, ...langAttribute(lang)],
    children: [...children],
  };
  return element as unknown as Inline;
}
