/** What is remembered of the clock, so that a wrong one deletes nothing. */
export interface ClockSeen {
  /** When it was last looked at, by itself, in ms. */
  at: number;
  /** Before this it is not believed. */
  believedFrom: number;
}

const hour = 3_600_000;
/** More than a machine sleeps over a night: either the service was off for days, or the clock is wrong. */
const leap = 48 * hour;

/**
 * What to remember of a clock that says `now`. After a leap forward nothing is believed for an hour, in which a clock that started
 * wrong is put right by the network; whatever was due is still due then.
 */
export function lookAtClock(before: ClockSeen | undefined, now: number): ClockSeen {
  if (before === undefined || now < before.at) return { at: now, believedFrom: now };
  const believedFrom = now - before.at > leap ? now + hour : before.believedFrom;
  return { at: now, believedFrom };
}
