import { plainError } from '../plain-error.ts';
import type { PartName } from './names.ts';

/** Somebody's wish to put a component in the place of a part. */
export interface Claim {
  part: PartName;
  /** The module of the component. */
  module: string;
  /** Who, for messages: `components.PostHeader` in the options, or a plugin. */
  by: string;
}

/** The component of each part that is replaced. A part has one; two claims are an error that names both. */
export function settleClaims(claims: readonly Claim[]): Map<PartName, string> {
  const settled = new Map<PartName, Claim>();
  for (const claim of claims) {
    const first = settled.get(claim.part);
    if (first) throw claimedTwice(first, claim);
    settled.set(claim.part, claim);
  }
  return new Map([...settled].map(([part, { module }]) => [part, module]));
}

function claimedTwice(first: Claim, second: Claim) {
  return plainError({
    title: 'One part of the layout is replaced twice.',
    message: `**${first.part}** is replaced by ${first.by} and by ${second.by}.`,
    hint: 'A part has one component: leave one of the two out. To add something without replacing a part, use a slot: slots: { … }.',
  });
}
