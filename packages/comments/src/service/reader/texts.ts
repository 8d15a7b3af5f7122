import type { InLangs } from '../../core/lang.ts';

/** What a reader can be told above the form. */
export type NoticeName =
  | 'early'
  | 'late'
  | 'used'
  | 'name'
  | 'parent'
  | 'duplicate'
  | 'too-many'
  | 'unavailable';

/** The words of the pages a reader sees after the form; `{…}` is filled in by the page. */
export interface ReaderTexts {
  check: {
    title: string;
    lead: string;
    publicTitle: string;
    publicLead: string;
    privateTitle: string;
    privateLead: string;
    crisisTitle: string;
    crisis: string;
    call: string;
    text: string;
    again: string;
    send: string;
    leave: string;
  };
  form: {
    comment: string;
    name: string;
    nameHint: string;
    email: string;
    emailHint: string;
    required: string;
    optional: string;
    trap: string;
    notice: string;
    noticeLink: string;
    problems: string;
    check: string;
  };
  /** Why it was not taken yet, above the form that still has every word. */
  notices: Record<NoticeName, { title: string; detail: string }>;
  thanks: {
    title: string;
    lead: (days: number) => string;
    emergency: string;
    withdrawTitle: string;
    withdraw: string;
    withdrawLink: string;
    back: string;
  };
  reply: { title: string; wrote: string };
  withdraw: {
    title: string;
    lead: string;
    button: string;
    doneTitle: string;
    done: (days: number) => string;
  };
}

export const readerTexts: InLangs<ReaderTexts> = {
  en: {
    check: {
      title: 'Check your comment',
      lead: 'It is not sent yet. Read it once more; you can change it here.',
      publicTitle: 'This will be public',
      publicLead:
        'Your name, your words and the day, for everybody and for a long time. Never your email address.',
      privateTitle: 'This may be private',
      privateLead: 'You can take it out, or leave it as it is.',
      crisisTitle: 'If you or somebody near you is in danger',
      crisis:
        'Please do not wait for an answer here: nobody reads comments at once. People are there for you now, free, day and night.',
      call: 'Call 988',
      text: 'Text 988',
      again: 'Check again',
      send: 'Send comment',
      leave: 'Go back to the article without sending',
    },
    form: {
      comment: 'Comment',
      name: 'Name',
      nameHint: 'A first name or an invented one is fine.',
      email: 'Email',
      emailHint: 'Not published. It is deleted when your comment was read.',
      required: '(required)',
      optional: '(optional)',
      trap: 'Leave this field empty',
      notice:
        'Comments are public: please leave out private health details, dates of treatment and the names of others. A person reads each one before it appears. This is not for emergencies, and writing here does not make you a patient.',
      noticeLink: 'What is kept, and how to take a comment back',
      problems: 'Please change this first',
      check: 'Check comment',
    },
    notices: {
      early: {
        title: 'That was very quick',
        detail: 'It is not sent yet. Look at it once more, then send it.',
      },
      used: {
        title: 'You sent this page before, with other words',
        detail:
          'Those were saved as they were. What stands here now is not sent yet: send it, and it is another comment.',
      },
      late: {
        title: 'This page was open for a long time',
        detail: 'It is not sent yet. Look at it once more, then send it.',
      },
      name: {
        title: 'Please choose another name',
        detail: 'This one could be taken for somebody of the staff.',
      },
      parent: {
        title: 'What you answer is not public any more',
        detail: 'You can send your words as a comment of their own.',
      },
      duplicate: {
        title: 'You sent this already',
        detail:
          'A comment with these words waits to be read, or was read. It was saved once; nothing was lost.',
      },
      'too-many': {
        title: 'Too many comments at once',
        detail: 'Yours is not sent yet. Leave this page open, wait a few minutes, then send it.',
      },
      unavailable: {
        title: 'Your comment could not be saved',
        detail:
          'That is our fault, not yours. Leave this page open, wait a few minutes, then send it again.',
      },
    },
    thanks: {
      title: 'Thank you. Your comment was received',
      lead: (days) =>
        `A person will read it before it appears. That may take up to ${days} ${days === 1 ? 'day' : 'days'}; not every comment is published.`,
      emergency:
        'Do not wait here in an emergency. In the US, call or text 988 in a crisis, and 911 in danger of life.',
      withdrawTitle: 'If you change your mind',
      withdraw:
        'With this link you can take your comment back, now or later. It is shown only here: keep it if you may want it.',
      withdrawLink: 'Take this comment back',
      back: 'Go back to the article',
    },
    reply: { title: 'Reply to a comment', wrote: 'wrote:' },
    withdraw: {
      title: 'Take your comment back?',
      lead: 'Your words and your name are erased here and disappear from the site. This cannot be undone.',
      button: 'Take it back',
      doneTitle: 'Your comment was taken back',
      done: (days) =>
        `Your words and your name are erased. They leave the site with its next build, within minutes, and our backups within ${days} days. Copies that others made, such as web archives, are out of our reach.`,
    },
  },
  es: {
    check: {
      title: 'Revise su comentario',
      lead: 'Todavía no se ha enviado. Léalo una vez más; puede cambiarlo aquí.',
      publicTitle: 'Esto será público',
      publicLead:
        'Su nombre, sus palabras y el día, para todo el mundo y por mucho tiempo. Nunca su correo electrónico.',
      privateTitle: 'Esto puede ser privado',
      privateLead: 'Puede quitarlo o dejarlo como está.',
      crisisTitle: 'Si usted o alguien cercano corre peligro',
      crisis:
        'Por favor, no espere una respuesta aquí: nadie lee los comentarios al momento. Hay personas para usted ahora, gratis, de día y de noche.',
      call: 'Llame al 988 y oprima el 2',
      text: 'Envíe AYUDA al 988',
      again: 'Revisar de nuevo',
      send: 'Enviar el comentario',
      leave: 'Volver al artículo sin enviar',
    },
    form: {
      comment: 'Comentario',
      name: 'Nombre',
      nameHint: 'Basta un nombre de pila o uno inventado.',
      email: 'Correo electrónico',
      emailHint: 'No se publica. Se borra cuando alguien haya leído su comentario.',
      required: '(obligatorio)',
      optional: '(opcional)',
      trap: 'Deje este campo vacío',
      notice:
        'Los comentarios son públicos: no escriba datos privados de salud, fechas de tratamiento ni nombres de otras personas. Una persona lee cada uno antes de que aparezca. Esto no es para emergencias, y escribir aquí no le convierte en paciente.',
      noticeLink: 'Qué se guarda y cómo retirar un comentario',
      problems: 'Por favor, cambie esto primero',
      check: 'Revisar el comentario',
    },
    notices: {
      early: {
        title: 'Eso fue muy rápido',
        detail: 'Todavía no se ha enviado. Léalo una vez más y envíelo.',
      },
      used: {
        title: 'Ya envió esta página, con otras palabras',
        detail:
          'Aquellas se guardaron como estaban. Lo que hay aquí ahora no se ha enviado: envíelo y será otro comentario.',
      },
      late: {
        title: 'Esta página estuvo abierta mucho tiempo',
        detail: 'Todavía no se ha enviado. Léalo una vez más y envíelo.',
      },
      name: {
        title: 'Elija otro nombre, por favor',
        detail: 'Este podría tomarse por el de alguien del personal.',
      },
      parent: {
        title: 'El comentario al que responde ya no es público',
        detail: 'Puede enviar sus palabras como un comentario propio.',
      },
      duplicate: {
        title: 'Ya envió esto',
        detail:
          'Un comentario con estas palabras espera a que alguien lo lea, o ya se leyó. Se guardó una vez; no se perdió nada.',
      },
      'too-many': {
        title: 'Demasiados comentarios a la vez',
        detail:
          'El suyo todavía no se ha enviado. Deje esta página abierta, espere unos minutos y envíelo.',
      },
      unavailable: {
        title: 'Su comentario no se pudo guardar',
        detail:
          'Es culpa nuestra, no suya. Deje esta página abierta, espere unos minutos y envíelo de nuevo.',
      },
    },
    thanks: {
      title: 'Gracias. Recibimos su comentario',
      lead: (days) =>
        `Una persona lo leerá antes de que aparezca. Puede tardar hasta ${days} ${days === 1 ? 'día' : 'días'}; no se publican todos los comentarios.`,
      emergency:
        'No espere aquí en una emergencia. En EE. UU., llame o envíe un mensaje al 988 en una crisis, y llame al 911 si hay peligro de muerte.',
      withdrawTitle: 'Si cambia de opinión',
      withdraw:
        'Con este enlace puede retirar su comentario, ahora o más tarde. Solo se muestra aquí: guárdelo si quizá lo necesite.',
      withdrawLink: 'Retirar este comentario',
      back: 'Volver al artículo',
    },
    reply: { title: 'Responder a un comentario', wrote: 'escribió:' },
    withdraw: {
      title: '¿Retirar su comentario?',
      lead: 'Sus palabras y su nombre se borran aquí y desaparecen del sitio. No se puede deshacer.',
      button: 'Retirarlo',
      doneTitle: 'Su comentario se retiró',
      done: (days) =>
        `Sus palabras y su nombre se borraron. Salen del sitio en unos minutos y de nuestras copias de seguridad en ${days} días. Las copias que hicieron otros, como los archivos de internet, están fuera de nuestro alcance.`,
    },
  },
};
