/** The file a testimonial needs, with the words in it; what only a person can know is left open. */
export function consentRecord(paragraphs: readonly string[], lineEnd: string): string {
  const words = paragraphs.flatMap((text, index) => [
    ...(index > 0 ? [''] : []),
    `  ${text.replace(/\s+/g, ' ').trim()}`,
  ]);
  return [
    'quote: |-',
    ...words,
    'displayName: # the name to show, as they agreed',
    'displayNameKind: # first, initial or pseudonym',
    'verbatim: # true if these are the words as given',
    'relationship: # client, alumni, family, staff or vendor',
    'incentive: # none, or what they were given for it',
    'reviewedBy: # who checked the consent: a file name in `team`',
    'consent:',
    '  ref: # where the signed paper is kept; no name',
    '  scope: # [website], and og or ads where agreed',
    '  signedOn: # the day it was signed, such as 2026-01-31',
    '  expiresOn: # its last day',
  ].join(lineEnd);
}
