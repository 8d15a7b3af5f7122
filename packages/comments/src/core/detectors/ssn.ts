import type { Found } from './flag.ts';
import { pickWindows } from './numbers.ts';
import { isNear, type ReadText, tokenAt } from './read-text.ts';

const words = new Set('ssn ss social soc itin seguro sec'.split(' '));
const lastFour =
  /(?:last (?:four|4)|ends? (?:in|with)|ending in|ultim[oa]s (?:cuatro|4)|termina(?:n|do)? (?:en|con))\b/;
const masked = /(?<![a-z\d])[x*#]{3}[ .-]?[x*#]{2}[ .-]?\d{4}(?!\d)/g;

/** Social Security numbers and what is written in their place for taxes. */
export function findSsns(text: ReadText): Found[] {
  const whole = text.numbers.flatMap((run) =>
    pickWindows(run, ({ shape, digits, separators, start, end }) => {
      const near = () => isNear(text, words, { start, end }, { before: 7, after: 3 });
      if (shape === '3-2-4') return separators.every((sign) => /^[ .-]{1,3}$/.test(sign));
      if (digits.length === 9) return near();
      return shape === '4' && near() && isLastFour(text, start);
    }),
  );
  const hidden = Array.from(text.folded.matchAll(masked), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  return [...whole, ...hidden].map(({ start, end }) => ({ code: 'ssn', start, end }));
}

function isLastFour({ tokens, folded }: ReadText, start: number): boolean {
  const from = tokens[Math.max(0, tokenAt(tokens, start) - 8)]?.start ?? 0;
  return lastFour.test(folded.slice(from, start));
}
