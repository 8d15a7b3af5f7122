import { expect, test } from 'vitest';
import { isByProfession, soundsLikePraise } from './praise.ts';

test.each([
  'I never thought that I would laugh again. They kept my chair.',
  'A hundred days today, and these people gave me back my brother.',
  'I love this place.',
  'The staff are kind.',
  'Such a caring team!',
  'Music therapy and songs by the fire: the staff are kind.',
  'Me ayudaron, y hoy tengo las llaves de casa.',
  'El equipo es excelente.',
])('“%s” sounds like somebody who was there', (words) => {
  expect(soundsLikePraise(words)).toBe(true);
});

test.each([
  'Care works best when people plan it together.',
  'We treat you the way we treat our own families, every day.',
  'I am.',
  'The team meets on Mondays.',
  'Type I diabetes',
  'My son died there. I would never send anyone.',
  "I don't recommend this place, though the tea was great.",
  'Music saved my life when there was nothing else for me to do.',
  'I love my guitar, and I practice eight hours every single day.',
  'I wrote every song in a basement. They kept my tapes, and the team loved it.',
  'I am the captain of my own ship, and I sail it where I like.',
  'Our staff are kind, and we help you on every day of the week.',
  'Be kind to the body that carried all of this so far.',
])('“%s” does not', (words) => {
  expect(soundsLikePraise(words)).toBe(false);
});

test('who was there may speak of the place without naming it', () => {
  const words = 'I came for my sister, and I stayed.';
  expect(soundsLikePraise(words)).toBe(false);
  for (const by of ['Maya, alumni', 'mother of a client', 'J., paciente'])
    expect(soundsLikePraise(words, by)).toBe(true);
  expect(soundsLikePraise('The worst week of my life.', 'Maya, alumni')).toBe(false);
});

test.each([
  ['Dr. A. Fernmoor', true],
  ['A. Fernmoor, PhD', true],
  ['the medical director', true],
  ['la directora', true],
  ['N. Fernmoor, musician', true],
  ['una poeta', true],
  ['Maya, alumni', false],
  ['Andrea', false],
])('“%s” speaks from an office: %s', (name, isOffice) => {
  expect(isByProfession(name)).toBe(isOffice);
});
