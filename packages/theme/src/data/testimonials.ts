import {
  calendarDay,
  consentProblem,
  consentReasons,
  isShowable,
  type Testimonial,
} from '@hearten/care';
import { plainError } from '../plain-error.ts';
import { getClinic, getRecord, getRecords } from './clinic.ts';
import { now } from './now.ts';

/** A testimonial that may be shown. Stops the build where there is none: words without consent are never published. */
export async function getTestimonial({ id, at }: { id: string; at: string }) {
  const { data } = await getRecord<Testimonial>('testimonials', { id, at });
  const problem = consentProblem(data, await today());
  if (!problem) return { id, ...data };
  throw plainError({
    title: 'A testimonial may not be shown.',
    message: `${at}  The testimonial \`${id}\` may not be shown: ${consentReasons[problem]}.`,
    hint: 'Take it out of the article, or record a new consent.',
  });
}

/** The testimonials that may be shown, by topic. Stops the build where no record has the topic. */
export async function getTestimonials({
  topic,
  limit,
  at,
}: { topic?: string; limit?: number; at?: string } = {}) {
  const day = await today();
  const all = await getRecords<Testimonial>('testimonials');
  const found = topic === undefined ? all : all.filter(({ data }) => data.topics.includes(topic));
  if (topic !== undefined && found.length === 0) {
    const topics = [...new Set(all.flatMap(({ data }) => data.topics))].toSorted();
    throw plainError({
      title: 'No testimonial has this topic.',
      message: `${at ?? ''}  No testimonial has the topic \`${topic}\`.`.trim(),
      hint: `There are: ${topics.join(', ')}.`,
    });
  }
  // Ordered here, or the order would be that of reading the files.
  return found
    .filter(({ data }) => isShowable(data, day))
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .slice(0, limit)
    .map(({ id, data }) => ({ id, ...data }));
}

async function today(): Promise<string> {
  const { timeZone } = await getClinic();
  const moment = now();
  // At midnight UTC to the millisecond, a moment looks like a whole day; a day's grace is no harm there.
  return calendarDay(moment, timeZone);
}
