import type { Messages } from './messages.ts';

/** The accessibility statement and the page on how articles are written, in Spanish. */
export const statements: Pick<Messages, 'accessibility' | 'howWeWrite'> = {
  accessibility: {
    title: 'Accesibilidad',
    lead: 'Todas las personas deberían poder leer estas páginas y hablar con alguien de {clinic}.',
    aimTitle: 'Lo que buscamos',
    aim: 'Buscamos cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA.',
    doTitle: 'Lo que hacen estas páginas',
    does: [
      'Se pueden usar solo con el teclado y sin JavaScript.',
      'El texto crece tanto como usted lo pida y las líneas se ajustan a una pantalla angosta.',
      'Nada se mueve, se abre ni suena por sí solo.',
      'Los títulos, las listas y las partes de la página están marcados para los lectores de pantalla.',
    ],
    limitsTitle: 'Lo que no podemos prometer',
    limits: [
      'El diseño se prueba con programas y con el teclado. Esas pruebas no lo encuentran todo.',
      'Las páginas a las que enlazamos son de otros y pueden ser más difíciles de usar.',
    ],
    helpTitle: 'Si algo se lo impide',
    help: 'Díganoslo, por favor. Queremos corregirlo y ayudarle a encontrar lo que buscaba.',
  },
  howWeWrite: {
    title: 'Cómo escribimos y revisamos',
    lead: 'Los artículos de {clinic} se leen en días difíciles. Aquí decimos quién los escribe, quién los revisa y qué dejamos fuera.',
    writersTitle: 'Quién escribe',
    writers: 'Estas personas han escrito artículos que ahora están en este sitio.',
    noWriters: 'Nuestros artículos todavía no dicen quién los escribió.',
    checkersTitle: 'Quién revisa',
    checkers: 'Estas personas han revisado artículos. Nadie revisa un artículo propio.',
    noCheckers: 'Ningún artículo dice todavía quién lo revisó.',
    checked:
      'De {all, plural, one {un artículo} other {# artículos}}, {checked, plural, one {# dice} other {# dicen}} quién lo revisó.',
    oftenTitle: 'Cada cuánto',
    often:
      'Después de una revisión, la siguiente se planea antes de {months, plural, one {un mes} other {# meses}}. Cada artículo muestra las dos fechas.',
    noOften: 'Nuestros artículos todavía no dicen cuándo se revisarán otra vez.',
    late: '{count, plural, one {Un artículo ya pasó la fecha de su próxima revisión.} other {# artículos ya pasaron la fecha de su próxima revisión.}}',
    quotesTitle: 'Qué palabras mostramos',
    quotes:
      'Las palabras de una persona están aquí solo con un consentimiento registrado. Cuando termina o se retira, salen de estas páginas.',
    doNotTitle: 'Lo que no hacemos',
    doNot: [
      'No diagnosticamos ni tratamos a nadie por medio de estas páginas. Son información general, no consejo médico.',
      'No nos calificamos a nosotros mismos ni mostramos estrellas.',
      'No preguntamos quién es usted para dejarle leer.',
    ],
    mistakesTitle: 'Si encuentra un error',
    mistakes: 'Díganoslo, por favor, para que la siguiente persona lo lea bien.',
  },
};
