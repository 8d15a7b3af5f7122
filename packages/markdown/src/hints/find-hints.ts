import type { Finding } from '@hearten/components/shapes';
import type { Root } from 'mdast';
import type { Source } from '../source.ts';
import { readArticle } from './article.ts';
import { benefitListAt } from './benefit-list.ts';
import type { Hint } from './hint.ts';
import { nextStepAt, nextStepLine } from './next-step.ts';
import { rightForYouAt } from './right-for-you.ts';
import { findTestimonials } from './testimonials.ts';

/**
 * What a writer never marked up although there is a block for it, with the lines to paste. Only blocks at the left edge are
 * looked at, and no two hints overlap. `actual` is set where a machine may write the lines.
 */
export function findHints(tree: Root, source: Source): Finding[] {
  const article = readArticle(tree, source);
  const hints: Hint[] = [];
  let lastCall: number | undefined;
  const isTaken = (index: number) => hints.some(({ from, to }) => index >= from && index < to);
  for (let index = 0; index < article.blocks.length; index += 1) {
    const hint = benefitListAt(article, index, isTaken) ?? rightForYouAt(article, index);
    if (hint) {
      hints.push(hint);
      index = hint.to - 1;
    } else if (nextStepLine(article, index) !== undefined) lastCall = index;
  }
  const nextStep = lastCall === undefined ? undefined : nextStepAt(article, lastCall);
  const isFree = (one: Hint) => hints.every(({ from, to }) => one.to <= from || one.from >= to);
  hints.push(...[...(nextStep ? [nextStep] : []), ...findTestimonials(article)].filter(isFree));
  return hints.sort((a, b) => a.from - b.from).map(({ finding }) => finding);
}
