import { crisisLinesOf, type Testimonial, whyWithheld } from '@hearten/care';
import {
  componentName,
  type InlineShape,
  type RecordShape,
  shapes,
} from '@hearten/components/shapes';
import { z } from 'zod';
import { site } from 'virtual:hearten/config';
import { plainError } from '../plain-error.ts';
import { getClinic, getRecords } from './clinic.ts';
import { today } from './today.ts';

type ShapeOfRecords = RecordShape | InlineShape;

/** The block of records with a name. */
export function shapeOf(name: string): ShapeOfRecords {
  const shape = shapes.find((one) => one.name === name);
  if (shape && shape.kind !== 'block') return shape;
  throw plainError({
    title: 'A block of records has a name no block has.',
    message: `No block of records is named \`${name}\`.`,
    hint: 'Do not write `<hearten-record>` by hand: write the block, such as `::testimonial{id=…}`.',
  });
}

/** The attributes of a block, from what an article passes to it. */
export function readAttributes(
  shape: ShapeOfRecords,
  given: Record<string, unknown>,
  file: string,
): Record<string, unknown> {
  const { data, error } = shape.attributes.safeParse(given);
  if (data) return data;
  throw plainError({
    title: 'A block was given what it cannot use.',
    message: `${file}  <${componentName(shape.name)}>\n${z.prettifyError(error)}`,
  });
}

/**
 * The records a block asks for, as they are today. Stops the build where there is none, or where the one asked for may not
 * be shown. Words of a glossary are shown without their meaning instead.
 */
export async function recordsOf(
  shape: ShapeOfRecords,
  attributes: Record<string, unknown>,
  file: string,
  page: { lang?: string } = {},
): Promise<unknown[]> {
  const { all, problems } = await prepared(shape);
  const asked = shape.select(all, attributes, page);
  if (asked.length === 0 && shape.kind === 'record' && Object.keys(attributes).length > 0) {
    throw unknown(shape, attributes, all, file);
  }
  const selected = shape.select(
    all.filter(({ id }) => !problems.has(id)),
    attributes,
    page,
  );
  const [only] = asked as { id: string }[];
  const problem = only && only.id === attributes.id ? problems.get(only.id) : undefined;
  if (problem) throw notToBeShown(only?.id ?? '', problem, file);
  return selected;
}

interface Prepared {
  all: { id: string }[];
  /** Records that may not be shown today, and why. */
  problems: Map<string, string>;
}

// Sorted and judged once a build: an article may ask for a hundred words.
const collections = new Map<string, Promise<Prepared>>();

function prepared({ collection, records }: ShapeOfRecords): Promise<Prepared> {
  if (records)
    return Promise.resolve({ all: [...(records as { id: string }[])], problems: new Map() });
  const known = collections.get(collection);
  if (known && !site.isDev) return known;
  const found = prepare(collection);
  collections.set(collection, found);
  return found;
}

async function prepare(collection: string): Promise<Prepared> {
  // They stand in the clinic's record, in the order a page says them.
  if (collection === 'helplines')
    return { all: crisisLinesOf(await getClinic()), problems: new Map() };
  const records = await getRecords<object>(collection);
  const all = records
    .map(({ id, data }) => ({ ...data, id }))
    // Ordered here, or the order would be that of reading the files.
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { all, problems: await withheld(collection, all) };
}

async function withheld(
  collection: string,
  records: readonly { id: string }[],
): Promise<Map<string, string>> {
  if (collection !== 'testimonials') return new Map();
  const day = await today();
  return new Map(
    records.flatMap((record) => {
      const problem = whyWithheld(record as unknown as Testimonial, day);
      return problem ? [[record.id, problem] as const] : [];
    }),
  );
}

function notToBeShown(id: string, reason: string, file: string) {
  return plainError({
    title: 'A testimonial may not be shown.',
    message: `${file}  The testimonial \`${id}\` may not be shown: ${reason}.`,
    hint: 'Take it out of the article, or record a new consent.',
  });
}

function unknown(
  shape: ShapeOfRecords,
  attributes: Record<string, unknown>,
  records: readonly object[],
  file: string,
) {
  const [asked = shape.name] = Object.values(attributes).filter((one) => typeof one === 'string');
  const names = shape.names(records).toSorted();
  return plainError({
    title: 'A record that an article points to is missing.',
    message: `${file}  No record in \`${shape.collection}\` matches \`${asked}\`.`,
    hint: names.length > 0 ? `There are: ${names.join(', ')}.` : 'There are none yet.',
  });
}
