import type { InLangs } from '../lang.ts';

/** An answer that tells nothing about anybody; `{phone}` is the number of the clinic. */
export interface ReplyTemplate {
  id: 'thanks' | 'by-phone' | 'complaint' | 'question' | 'crisis';
  text: string;
}

/** Answers to begin with. */
export const replyTemplates: InLangs<ReplyTemplate[]> = {
  en: [
    { id: 'thanks', text: 'Thank you for reading, and for writing this.' },
    {
      id: 'by-phone',
      text: 'We cannot say in public whether anybody is or was a patient. If you would like to talk with us, call {phone}.',
    },
    {
      id: 'complaint',
      text: 'Thank you for telling us. Privacy law keeps us from answering in public, but we would like to hear more: {phone}.',
    },
    {
      id: 'question',
      text: 'Good question. It depends on the person; at {phone} somebody can look at it with you.',
    },
    {
      id: 'crisis',
      text: 'If you are in danger or in a crisis, call or text 988 now. It is free, day and night. Comments are not read at once.',
    },
  ],
  es: [
    { id: 'thanks', text: 'Gracias por leer y por escribir esto.' },
    {
      id: 'by-phone',
      text: 'No podemos decir en público si alguien es o fue paciente. Si quiere hablar con nosotros, llame al {phone}.',
    },
    {
      id: 'complaint',
      text: 'Gracias por decírnoslo. La ley de privacidad no nos deja responder en público, pero queremos saber más: {phone}.',
    },
    {
      id: 'question',
      text: 'Buena pregunta. Depende de la persona; en el {phone} alguien puede verlo con usted.',
    },
    {
      id: 'crisis',
      text: 'Si corre peligro o está en crisis, llame o envíe un mensaje al 988 ahora. Es gratis, de día y de noche. Los comentarios no se leen al momento.',
    },
  ],
};
