import { defineWords } from './words.ts';

/** The word for a table, before what it is about: the name of the region it scrolls in. */
export const tableWords = defineWords('table', { en: { name: 'Table' }, es: { name: 'Tabla' } });
