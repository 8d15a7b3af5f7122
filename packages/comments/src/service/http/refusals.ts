import type { InLangs } from '../../core/lang.ts';

/** Why something is not done, with the status that says so. */
export const refusalStatus = {
  'bad-request': 400,
  unauthorized: 401,
  'cross-origin': 403,
  'not-found': 404,
  'unknown-article': 404,
  duplicate: 409,
  closed: 410,
  gone: 410,
  'too-big': 413,
  'wrong-type': 415,
  'too-many': 429,
  broken: 500,
  paused: 503,
  unavailable: 503,
} as const;
export type RefusalName = keyof typeof refusalStatus;

interface RefusalText {
  title: string;
  detail: string;
}

/** Above the text of a comment that could not be taken. */
export const keepTexts: InLangs<string> = {
  en: 'Your text, to copy and keep',
  es: 'Su texto, para copiarlo y guardarlo',
};

export const refusalTexts: InLangs<Record<RefusalName, RefusalText>> = {
  en: {
    'bad-request': {
      title: 'This could not be read',
      detail:
        'What was sent is damaged. Use your browser’s Back button; your text should still be there.',
    },
    unauthorized: { title: 'Not allowed', detail: 'This needs a token, which was not right.' },
    'cross-origin': {
      title: 'This was not sent from this site',
      detail:
        'Nothing was saved. Use your browser’s Back button to keep your text, open the article again and write there.',
    },
    'not-found': { title: 'There is no such page', detail: 'Check the address, or go back.' },
    'unknown-article': {
      title: 'This article takes no comments',
      detail: 'Your comment was not saved: the article was moved, or never took comments.',
    },
    duplicate: {
      title: 'You sent this already',
      detail: 'A comment with these words waits to be read. It was saved once; nothing was lost.',
    },
    closed: {
      title: 'Comments on this article are closed',
      detail: 'Your comment was not saved. Comments that are public stay where they are.',
    },
    gone: {
      title: 'This link does not work any more',
      detail: 'What it was for is done, or it was not copied whole.',
    },
    'too-big': {
      title: 'This is too long',
      detail:
        'A comment can have 4,000 characters. It was not saved. Use your browser’s Back button; your text should still be there. Please shorten it.',
    },
    'wrong-type': {
      title: 'This could not be read',
      detail:
        'Comments are taken as a form or as JSON, not compressed. Use your browser’s Back button; your text should still be there.',
    },
    'too-many': {
      title: 'Too many comments at once',
      detail: 'Your comment was not saved yet. Wait a few minutes, then send it again.',
    },
    broken: {
      title: 'Something went wrong',
      detail:
        'It is our fault, not yours. Use your browser’s Back button; your text should still be there. Try again in a few minutes.',
    },
    paused: {
      title: 'Comments are paused',
      detail: 'Your comment was not saved. Keep your text and try again another day.',
    },
    unavailable: {
      title: 'Your comment could not be saved',
      detail: 'It is our fault, not yours. Wait a few minutes, then send it again.',
    },
  },
  es: {
    'bad-request': {
      title: 'No se pudo leer',
      detail:
        'Lo que se envió está dañado. Use el botón Atrás del navegador; su texto debería seguir ahí.',
    },
    unauthorized: { title: 'No está permitido', detail: 'Hace falta una clave correcta.' },
    'cross-origin': {
      title: 'Esto no se envió desde este sitio',
      detail:
        'No se guardó nada. Use el botón Atrás del navegador para conservar su texto, abra de nuevo el artículo y escriba allí.',
    },
    'not-found': { title: 'Esta página no existe', detail: 'Revise la dirección o vuelva atrás.' },
    'unknown-article': {
      title: 'Este artículo no admite comentarios',
      detail: 'Su comentario no se guardó: el artículo cambió de lugar o nunca los admitió.',
    },
    duplicate: {
      title: 'Ya envió esto',
      detail:
        'Un comentario con estas palabras espera a que alguien lo lea. Se guardó una vez; no se perdió nada.',
    },
    closed: {
      title: 'Los comentarios de este artículo están cerrados',
      detail: 'Su comentario no se guardó. Los comentarios publicados siguen en su sitio.',
    },
    gone: {
      title: 'Este enlace ya no funciona',
      detail: 'Lo que hacía ya está hecho, o no se copió entero.',
    },
    'too-big': {
      title: 'Es demasiado largo',
      detail:
        'Un comentario puede tener 4.000 caracteres. No se guardó. Use el botón Atrás del navegador; su texto debería seguir ahí. Acórtelo, por favor.',
    },
    'wrong-type': {
      title: 'No se pudo leer',
      detail:
        'Los comentarios se reciben como formulario o como JSON, sin comprimir. Use el botón Atrás del navegador; su texto debería seguir ahí.',
    },
    'too-many': {
      title: 'Demasiados comentarios a la vez',
      detail: 'Su comentario aún no se guardó. Espere unos minutos y envíelo de nuevo.',
    },
    broken: {
      title: 'Algo salió mal',
      detail:
        'Es culpa nuestra, no suya. Use el botón Atrás del navegador; su texto debería seguir ahí. Inténtelo de nuevo en unos minutos.',
    },
    paused: {
      title: 'Los comentarios están en pausa',
      detail: 'Su comentario no se guardó. Conserve su texto e inténtelo otro día.',
    },
    unavailable: {
      title: 'Su comentario no se pudo guardar',
      detail: 'Es culpa nuestra, no suya. Espere unos minutos y envíelo de nuevo.',
    },
  },
};
