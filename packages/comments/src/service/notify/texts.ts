import type { InLangs } from '../../core/lang.ts';

const en = {
  subject: (n: number) => (n === 1 ? '1 comment waits' : `${n} comments wait`),
  lateSubject: (n: number) =>
    n === 1 ? '1 comment has waited too long' : `${n} comments wait, some too long`,
  expiredSubject: (n: number) =>
    n === 1 ? '1 comment was rejected unread' : `${n} comments were rejected unread`,
  expired: (n: number) =>
    n === 1
      ? '1 comment waited so long that it was rejected unread. It can still be put back.'
      : `${n} comments waited so long that they were rejected unread. They can still be put back.`,
  waiting: (n: number) =>
    n === 1 ? '1 comment waits to be read.' : `${n === 0 ? 'No' : n} comments wait to be read.`,
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
  expiredSubject: (n) =>
    n === 1 ? '1 comentario rechazado sin leer' : `${n} comentarios rechazados sin leer`,
  expired: (n) =>
    n === 1
      ? '1 comentario esperó tanto que se rechazó sin leer. Todavía se puede devolver.'
      : `${n} comentarios esperaron tanto que se rechazaron sin leer. Todavía se pueden devolver.`,
  waiting: (n) => {
    if (n === 0) return 'No espera ningún comentario.';
    return n === 1
      ? '1 comentario espera a que alguien lo lea.'
      : `${n} comentarios esperan a que alguien los lea.`;
  },
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
