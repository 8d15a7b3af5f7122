import { componentName, shapes as allShapes, type Shape } from '@hearten/components/shapes';
import { z } from 'zod';
import type { LanguageOfFile } from './language.ts';

const optionsSchema = z.strictObject({
  /** The blocks authors may write. @default every block of `@hearten/components` */
  shapes: z.array(z.custom<Shape>()).default(() => [...allShapes]),
  /**
   * What stands for a block in MDX: plain elements, or the component itself (`<BenefitList>`), which the page then has to
   * pass as `components`. Markdown always gets elements. @default 'elements'
   */
  mdx: z.enum(['elements', 'components']).default('elements'),
  /**
   * Records by collection. With them `::testimonial{id=…}` is rendered here; without them a `<hearten-record>` marks the
   * place for the page to fill in. @default none
   */
  records: z.record(z.string(), z.array(z.custom<{ id: string }>())).optional(),
  /** BCP 47 tag of the text, for the few words a block adds itself. @default 'en' */
  lang: z.string().default('en'),
  /** The language of a file by its path, for one that does not say its own; `lang` where it knows none. @default none */
  langOf: z.custom<LanguageOfFile>((value) => typeof value === 'function').optional(),
});

/** What the doors of Markdown take; every option may be left out. */
export type UserOptions = z.input<typeof optionsSchema>;

export interface Options extends z.output<typeof optionsSchema> {
  /** The blocks by their name in Markdown, and by that in MDX. */
  byName: ReadonlyMap<string, Shape>;
  byComponent: ReadonlyMap<string, Shape>;
}

/** Fills in the defaults. Throws a `TypeError` that names the wrong option. */
export function parseOptions(options: UserOptions = {}): Options {
  const result = optionsSchema.safeParse(options);
  if (result.success) {
    const { shapes } = result.data;
    return {
      ...result.data,
      byName: new Map(shapes.map((shape) => [shape.name, shape])),
      byComponent: new Map(shapes.map((shape) => [componentName(shape.name), shape])),
    };
  }
  throw new TypeError(`@hearten/markdown: ${z.prettifyError(result.error)}`);
}

let last: { given: UserOptions; parsed: Options } | undefined;

/** As `parseOptions`, for many texts one after the other: those of a site mostly have the same options as the one before. */
export function parseOptionsAgain(given: UserOptions): Options {
  if (!last || !isSame(given, last.given)) last = { given, parsed: parseOptions(given) };
  return last.parsed;
}

function isSame(one: UserOptions, other: UserOptions): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof UserOptions)[];
  return names.every((name) => one[name] === other[name]);
}
