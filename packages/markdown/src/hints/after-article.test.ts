import { expect, test } from 'vitest';
import { mayFollowQuotes } from './after-article.ts';

test.each([
  'Quote',
  '**Testimonials**',
  '## What our clients say',
  '## What Families Are Saying About Us',
  'Success stories',
  'Leave a Comment',
  '### Leave a Reply Cancel reply',
  'Your email address will not be published. Required fields are marked \\*',
  'Name \\*',
  'Save my name, email, and website in this browser for the next time I comment.',
  'Post Comment',
  '3 Comments',
  'Deja un comentario',
  'Tu dirección de correo electrónico no será publicada.',
  'Testimonios',
  'Lo que dicen nuestros pacientes',
])('“%s” is no more of the article', (line) => {
  expect(mayFollowQuotes.test(line)).toBe(true);
});

test.each([
  'Quote of the day: rest',
  'A comment on sleep',
  'Name one thing you like.',
  'Stories help.',
  '',
])('“%s” is', (line) => {
  expect(mayFollowQuotes.test(line)).toBe(false);
});
