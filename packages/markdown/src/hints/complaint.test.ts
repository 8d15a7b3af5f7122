import { expect, test } from 'vitest';
import { complains } from './complaint.ts';
import { asWords } from './words.ts';

test.each([
  'My son died there. I would never send anyone.',
  "I don't recommend this place, whatever the staff say.",
  'I would recommend this place to nobody.',
  'The worst program I know.',
  'Terrible staff.',
  'Avoid this place. I loved my counselor, and she left.',
  'Nobody helped me there.',
  'They never listened to me.',
  'The staff did not seem to care.',
  'I would never go back to this clinic.',
  'The team was rude.',
  'Nice building, but the staff were cruel.',
  'They kept my deposit.',
  'They held me against my will.',
  'Mi hijo murió ahí.',
  'No recomiendo este lugar.',
  'Nunca me ayudaron en ese centro.',
  'El peor programa.',
  'El personal no escucha a nadie.',
])('“%s” complains', (words) => {
  expect(complains(asWords(words))).toBe(true);
});

test.each([
  'You will not be a number here. I still receive help.',
  'I cannot recommend this place enough.',
  "I wouldn't be here without the great staff.",
  "I don't know where I would be without their help.",
  'I have never felt so welcome.',
  'They were not only kind.',
  'Nothing but love for this place.',
  'Me ayudaron cuando yo no podía más, y mi familia también vino.',
])('“%s” does not', (words) => {
  expect(complains(asWords(words))).toBe(false);
});
