/** The search page in English. */
export const searchTexts = {
  search: {
    title: 'Search',
    lead: 'Find articles and people of our team by a word or two.',
    label: 'What are you looking for?',
    submit: 'Search',
    isPrivate: 'What you type stays on this device. We neither see nor keep it.',
    narrow: 'Narrow the results',
    category: 'Topic',
    allCategories: 'All topics',
    language: 'Language',
    searching: 'Searching …',
    results:
      '{count, plural, one {{shown} result for “{query}”} other {{shown} results for “{query}”}}',
    none: 'Nothing found for “{query}”',
    noneTitle: 'We have no page with these words yet',
    noneText:
      'We may use other words for what you mean. A shorter word may help, or another spelling; the topics below lead to every article. And you can ask a person.',
    inAllCategories: 'Search in all topics',
    inLanguage: 'Show results in {language} ({count})',
    more: 'Show more results',
    failedTitle: 'The search does not work just now',
    failedText:
      'It could not be loaded. Nothing is lost: the topics below lead to every article, and you can ask a person.',
    failedDev:
      'While somebody writes, the search shows what the last build found. Build the site once, then load this page again.',
    needsScript: 'Searching needs JavaScript. Every article is reached without it, too.',
    withoutScript:
      'The search needs JavaScript, which this browser does not run. The topics below lead to every article, and you can ask a person.',
  },
} as const;
