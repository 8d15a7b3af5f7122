import { importLine } from '../site/config.ts';
import {
  inner,
  insert,
  nameOf,
  type Node,
  propertiesOf,
  statementsOf,
  withImports,
} from './syntax.ts';

/** The line that brings the collections in. */
export const collectionsImport = importLine('heartenCollections', '@hearten/theme/content');
/** The collections of the theme, beside its articles. */
const ours = ['team', 'testimonials', 'categories', 'glossary', 'clinic', 'comments'];

/**
 * A `content.config` that has the theme's collections beside its own. `undefined` where nobody can be sure: `collections` is not written
 * out, or has a name that the theme has too.
 */
export function addCollections(text: string): string | undefined {
  const collections = collectionsOf(text);
  if (!collections) return undefined;
  const properties = propertiesOf(collections);
  const isClear = properties.every((property) => {
    const name = nameOf(property);
    return name !== undefined && !ours.includes(name);
  });
  if (!isClear) return undefined;
  const more = ` ...heartenCollections()${properties.length > 0 ? ',' : ' '}`;
  const edited = withImports(insert(text, collections.start + 1, more), [collectionsImport]);
  return statementsOf(edited) ? edited : undefined;
}

/** The names under which a site keeps its own collections, as far as they are written out. */
export function collectionNames(text: string): readonly string[] {
  const collections = collectionsOf(text);
  if (!collections) return [];
  return propertiesOf(collections).flatMap((property) => nameOf(property) ?? []);
}

/** The object in `export const collections = { … }`. */
function collectionsOf(text: string): Node | undefined {
  for (const { type, declaration } of statementsOf(text) ?? []) {
    if (type !== 'ExportNamedDeclaration' || !declaration) continue;
    const declared = ((declaration as Node).declarations ?? []) as Node[];
    const found = declared.find(({ id }) => (id as { name?: string }).name === 'collections');
    if (!found?.init) continue;
    const value = inner(found.init as Node);
    if (value.type === 'ObjectExpression') return value;
  }
  return undefined;
}
