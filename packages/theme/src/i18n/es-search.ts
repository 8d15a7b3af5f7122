import type { Messages } from './messages.ts';

/** The search page in Spanish. */
export const searchTexts: Pick<Messages, 'search'> = {
  search: {
    title: 'Buscar',
    lead: 'Encuentre artículos y personas de nuestro equipo con una o dos palabras.',
    label: '¿Qué busca?',
    submit: 'Buscar',
    isPrivate: 'Lo que escribe se queda en este dispositivo. No lo vemos ni lo guardamos.',
    narrow: 'Acotar los resultados',
    category: 'Tema',
    allCategories: 'Todos los temas',
    language: 'Idioma',
    searching: 'Buscando …',
    results:
      '{count, plural, one {{shown} resultado para “{query}”} other {{shown} resultados para “{query}”}}',
    none: 'No hay nada para “{query}”',
    noneTitle: 'Todavía no tenemos una página con estas palabras',
    noneText:
      'Puede que usemos otras palabras para lo mismo. Pruebe una palabra más corta o escrita de otra manera; los temas de abajo llevan a todos los artículos. Y puede preguntar a una persona.',
    inAllCategories: 'Buscar en todos los temas',
    inLanguage: 'Ver resultados en {language} ({count})',
    more: 'Mostrar más resultados',
    failedTitle: 'La búsqueda no funciona en este momento',
    failedText:
      'No se pudo cargar. No se ha perdido nada: los temas de abajo llevan a todos los artículos, y puede preguntar a una persona.',
    failedDev:
      'Mientras se escribe, la búsqueda muestra lo que encontró la última publicación. Genere el sitio una vez y vuelva a cargar esta página.',
    needsScript: 'Buscar necesita JavaScript. A todos los artículos se llega también sin él.',
    withoutScript:
      'La búsqueda necesita JavaScript, y este navegador no lo ejecuta. Los temas de abajo llevan a todos los artículos, y puede preguntar a una persona.',
  },
};
