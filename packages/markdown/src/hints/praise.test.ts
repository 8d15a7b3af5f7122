import { expect, test } from 'vitest';
import { isByProfession, soundsLikePraise } from './praise.ts';

test.each([
  'I never thought that I would sit here and laugh.',
  'A hundred days today, and it gave me back my brother.',
  'I love this place.',
  'The staff are kind.',
  'Such a caring team!',
  'We got our son back before the summer came round.',
  'Llegué sin nada y hoy tengo las llaves de casa.',
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
  'Be kind to the body that carried all of this so far.',
])('“%s” does not', (words) => {
  expect(soundsLikePraise(words)).toBe(false);
});

test.each([
  ['Dr. A. Fernmoor', true],
  ['A. Fernmoor, PhD', true],
  ['the medical director', true],
  ['la directora', true],
  ['Maya, alumni', false],
  ['Andrea', false],
])('“%s” speaks from an office: %s', (name, isOffice) => {
  expect(isByProfession(name)).toBe(isOffice);
});
