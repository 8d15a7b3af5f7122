const dated =
  /^(\s*(?:pubDate|updatedDate|lastReviewed|nextReview|signedOn|expiresOn): )(\d{4}-\d\d-\d\d)$/gm;
const day = 86_400_000;

/** When the example was looked through; its youngest article is two days older, so that it is out in every time zone. */
export const exampleDay = '2026-10-14';

/**
 * The example's records, as they would be on the day `today`: checks that are due, consents that end, an article that is new. A site
 * made years from now would not build otherwise. Days before the example was made change nothing.
 */
export function datedFrom(text: string, today: string): string {
  const days = Math.floor((Date.parse(today) - Date.parse(exampleDay)) / day);
  if (days <= 0) return text;
  return text.replaceAll(
    dated,
    (_, key: string, date: string) =>
      key + new Date(Date.parse(date) + days * day).toISOString().slice(0, 10),
  );
}
