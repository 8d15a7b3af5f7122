import type { InLangs } from '../../core/lang.ts';

const en = {
  subject: (n: number) => (n === 1 ? '1 comment waits' : `${n} comments wait`),
  lateSubject: (n: number) =>
    n === 1 ? '1 comment has waited too long' : `${n} comments wait, some too long`,
  waiting: (n: number) =>
    n === 1 ? '1 comment waits to be read.' : `${n} comments wait to be read.`,
  crisis: (n: number) =>
    n === 1
      ? '1 of them may be from somebody in a crisis. Please read it first.'
      : `${n} of them may be from people in a crisis. Please read these first.`,
  oldestHours: (n: number) => {
    if (n === 0) return 'The oldest came within the last hour.';
    return n === 1 ? 'The oldest has waited an hour.' : `The oldest has waited ${n} hours.`;
  },
  oldestDays: (n: number) => `The oldest has waited ${n} days.`,
  why: 'For the privacy of those who write, this mail has neither their words nor their names.',
};

/** What a notice says; numbers are all it is given. */
export type NoticeTexts = typeof en;

const es: NoticeTexts = {
  subject: (n) => (n === 1 ? 'Espera 1 comentario' : `Esperan ${n} comentarios`),
  lateSubject: (n) =>
    n === 1
      ? '1 comentario espera desde hace demasiado'
      : `Esperan ${n} comentarios, algunos desde hace demasiado`,
  waiting: (n) =>
    n === 1 ? '1 comentario espera a que alguien lo lea.' : `${n} comentarios esperan lectura.`,
  crisis: (n) =>
    n === 1
      ? '1 de ellos puede ser de alguien en crisis. Léalo primero, por favor.'
      : `${n} de ellos pueden ser de personas en crisis. Léalos primero, por favor.`,
  oldestHours: (n) => {
    if (n === 0) return 'El más antiguo llegó hace menos de una hora.';
    return n === 1
      ? 'El más antiguo espera desde hace una hora.'
      : `El más antiguo espera desde hace ${n} horas.`;
  },
  oldestDays: (n) => `El más antiguo espera desde hace ${n} días.`,
  why: 'Por la privacidad de quienes escriben, este correo no contiene sus palabras ni sus nombres.',
};

export const noticeTexts: InLangs<NoticeTexts> = { en, es };
