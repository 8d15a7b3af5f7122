import type { InLangs } from '../../core/lang.ts';

const day = 86_400_000;

interface PrivacyTexts {
  title: string;
  lead: string;
  keptTitle: string;
  comment: string;
  commentFor: string;
  email: string;
  emailFor: string;
  undecided: string;
  rejected: string;
  spam: string;
  original: string;
  audit: string;
  backups: string;
  days: (time: number) => string;
  notTitle: string;
  not: string;
  backTitle: string;
  back: string;
}

/** The words of the page that says what is kept. */
export const privacyTexts: InLangs<PrivacyTexts> = {
  en: {
    title: 'What is kept of a comment',
    lead: 'Comments are kept by this site itself, on its own machine. No other company sees them before they are public.',
    keptTitle: 'What is kept, and for how long',
    comment: 'The name you chose, your words, the day and the article',
    commentFor: 'While your comment is public. You can take it back at any time.',
    email: 'Your email address, if you gave one',
    emailFor:
      'Encrypted, apart from your comment, until a person has decided on it; then it is deleted.',
    undecided: 'A comment nobody has decided on',
    rejected: 'A comment that was not published',
    spam: 'What was taken for advertising',
    original: 'What you wrote, where a private part was taken out before it was published',
    audit: 'Who of the site decided what, without any words of comments',
    backups: 'Backups, which also hold what was erased since',
    days: (time) => `${Math.round(time / day)} days`,
    notTitle: 'What is not kept',
    not: 'No cookie is set. Your internet address and your browser are not stored; to slow down floods, a scrambled form of the address is held in memory for at most a day. Nothing is sent to other companies.',
    backTitle: 'How to take a comment back',
    back: 'After you send a comment you are shown a link that takes it back. If you did not keep it, contact the site and name the article and the day. Your words are then erased here, from the site and, as they run out, from backups. Copies that others made, such as web archives, are out of our reach.',
  },
  es: {
    title: 'Qué se guarda de un comentario',
    lead: 'Este mismo sitio guarda los comentarios, en su propia máquina. Ninguna otra empresa los ve antes de que sean públicos.',
    keptTitle: 'Qué se guarda y por cuánto tiempo',
    comment: 'El nombre que eligió, sus palabras, el día y el artículo',
    commentFor: 'Mientras su comentario sea público. Puede retirarlo en cualquier momento.',
    email: 'Su correo electrónico, si lo dio',
    emailFor: 'Cifrado, aparte de su comentario, hasta que una persona decida; entonces se borra.',
    undecided: 'Un comentario sobre el que nadie ha decidido',
    rejected: 'Un comentario que no se publicó',
    spam: 'Lo que se tomó por publicidad',
    original: 'Lo que usted escribió, si se quitó una parte privada antes de publicarlo',
    audit: 'Quién del sitio decidió qué, sin ninguna palabra de los comentarios',
    backups: 'Copias de seguridad, que también contienen lo borrado desde entonces',
    days: (time) => `${Math.round(time / day)} días`,
    notTitle: 'Qué no se guarda',
    not: 'No se usan cookies. No se guardan su dirección de internet ni su navegador; para frenar avalanchas, una forma cifrada de la dirección queda en memoria un día como máximo. No se envía nada a otras empresas.',
    backTitle: 'Cómo retirar un comentario',
    back: 'Después de enviar un comentario verá un enlace para retirarlo. Si no lo guardó, póngase en contacto con el sitio y diga el artículo y el día. Sus palabras se borran aquí, del sitio y, cuando vencen, de las copias de seguridad. Las copias que hicieron otros, como los archivos de internet, están fuera de nuestro alcance.',
  },
};
