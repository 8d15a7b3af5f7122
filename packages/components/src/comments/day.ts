/** A day, in words and as machines read it. */
export interface Day {
  text: string;
  date: string;
}

/**
 * Says the day of a comment, and never the minute: when somebody sat up at night tells more of them than they meant to. A date
 * without a time is that day everywhere.
 */
export function daysIn(lang: string, timeZone: string): (date: Date) => Day {
  const within = (zone: string) => {
    const words = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: zone });
    // Swedish writes dates as ISO does.
    const iso = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone });
    return (date: Date) => ({ text: words.format(date), date: iso.format(date) });
  };
  const [whole, zoned] = [within('UTC'), within(timeZone)];
  return (date) => (date.getTime() % 86_400_000 === 0 ? whole : zoned)(date);
}
