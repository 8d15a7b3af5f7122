/**
 * The accessibility statement and the page on how articles are written, in English. They speak for a clinic, so they say
 * only what its records show or the theme holds to; a clinic that can say more writes a page of its own.
 */
export const statements = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to read these pages and to reach a person at {clinic}.',
    aimTitle: 'What we aim for',
    aim: 'We aim for the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
    doTitle: 'What these pages do',
    does: [
      'They work with a keyboard alone, and without JavaScript.',
      'Text grows as large as you set it, and lines break to fit a narrow screen.',
      'Nothing moves, opens or plays by itself.',
      'Headings, lists and landmarks are marked, so that a screen reader can move among them.',
    ],
    limitsTitle: 'What we cannot promise',
    limits: [
      'The design is tested with automatic tools and with a keyboard. Such tests do not find everything.',
      'Pages we link to belong to others, and may be harder to use.',
    ],
    helpTitle: 'If something is in your way',
    help: 'Please tell us. We want to mend it, and to help you get what you came for.',
  },
  howWeWrite: {
    title: 'How we write and check',
    lead: 'People read articles by {clinic} on hard days. This is who writes them, who checks them, and what we leave out.',
    writersTitle: 'Who writes',
    writers: 'These people have written articles that are on this site now.',
    noWriters: 'Our articles do not name their writers yet.',
    checkersTitle: 'Who checks',
    checkers: 'These people have checked articles. Nobody checks an article of their own.',
    noCheckers: 'No article names a person who checked it yet.',
    checked:
      'Of {all, plural, one {one article} other {# articles}}, {checked, plural, one {# names} other {# name}} the person who checked it.',
    oftenTitle: 'How often',
    often:
      'After a check, the next one is planned within {months, plural, one {a month} other {# months}}. Each article shows both dates.',
    noOften: 'Our articles do not say yet when they will be checked again.',
    late: '{count, plural, one {One article is past the date of its next check.} other {# articles are past the date of their next check.}}',
    quotesTitle: 'Whose words we show',
    quotes:
      'A person’s words stand here only with a consent on record. When it ends or is taken back, they leave these pages.',
    doNotTitle: 'What we do not do',
    doNot: [
      'We do not diagnose or treat anybody through these pages. They are general information, not medical advice.',
      'We do not review ourselves or show stars.',
      'We do not ask who you are before you may read.',
    ],
    mistakesTitle: 'If you find a mistake',
    mistakes: 'Please tell us, so that the next person reads it right.',
  },
} as const;
