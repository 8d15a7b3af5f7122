/** The folder of a built site that has the indexes, one folder a language. */
export const searchFolder = 'pagefind';

/** What the index is made from, in that folder while a site is built. */
export const searchRecordsFile = 'pages.json';
