import { defineWords } from '../words.ts';

const en = {
  title: { one: '{count} Comment', other: '{count} Comments' },
  none: 'Comments',
  empty: 'No comments yet.',
  fictional: 'These comments are examples; the people are fictional.',
  formTitle: 'Leave a Comment',
  hint: 'Comments are public: please leave out private health details. Nobody reads them at once. In a crisis, call or text 988.',
  email: 'Your email address will not be published.',
  privacy: 'What is kept, and how to withdraw a comment',
  required: 'Required fields are marked',
  mark: '(required)',
  optional: '(optional)',
  comment: 'Comment',
  name: 'Name',
  nameHint: 'A first name or an invented one is fine.',
  emailLabel: 'Email',
  submit: 'Post Comment',
  trap: 'Leave this empty',
  reply: 'Reply to {name}',
  removed: '[removed]',
};

/** The words around comments; those of the form are WordPress's, which readers know. */
export type CommentTexts = typeof en;

const es: CommentTexts = {
  title: { one: '{count} comentario', other: '{count} comentarios' },
  none: 'Comentarios',
  empty: 'Todavía no hay comentarios.',
  fictional: 'Estos comentarios son ejemplos; las personas son ficticias.',
  formTitle: 'Deje un comentario',
  hint: 'Los comentarios son públicos: no escriba datos privados de salud. Nadie los lee al momento. En una crisis, llame o envíe un mensaje al 988.',
  email: 'Su dirección de correo electrónico no será publicada.',
  privacy: 'Qué se guarda y cómo retirar un comentario',
  required: 'Los campos obligatorios están marcados con',
  mark: '(obligatorio)',
  optional: '(opcional)',
  comment: 'Comentario',
  name: 'Nombre',
  nameHint: 'Basta un nombre de pila o uno inventado.',
  emailLabel: 'Correo electrónico',
  submit: 'Publicar el comentario',
  trap: 'Deje esto vacío',
  reply: 'Responder a {name}',
  removed: '[eliminado]',
};

/** The words in the language of the page, else in English. */
export const commentTexts = defineWords<CommentTexts>('comments', { en, es });
