import { expect, test } from 'vitest';
import { isLead, rightForYouAt } from './right-for-you.ts';
import { articleOf } from './testing.ts';

const bullets = '- one\n- two';

test.each([
  'An IOP might be right for you if:',
  'Evenings may be right for you if',
  'It could be right for you if: ',
  'It can be the right choice for you if:',
  'It may be a good fit for you if:',
  'It might be a good fit if:',
  'An evening program may fit if:',
  'It may fit you if…',
  'This group is right for you if:',
  '**It may be right for you if:**',
  'Este programa puede ser adecuado para usted si:',
  'La terapia puede ser adecuada para ti si',
  'Puede ser para ti si:',
  'Los grupos pueden ser adecuados para ustedes si:',
  'Es para usted si:',
])('“%s” leads into a checklist', (lead) => {
  expect(isLead(articleOf(`${lead}\n\n${bullets}`), 0)).toBe(true);
  expect(isLead(articleOf(`${lead}\n\nText.`), 0)).toBe(false);
});

test.each([
  'It may be right for you if you ask.',
  'You may be right if:',
  'It may be if:',
  'Is it right for you?',
  '## It may be right for you if',
  '> It may be right for you if:',
  '**1. It** may fit if:',
])('“%s” does not', (lead) => {
  expect(isLead(articleOf(`${lead}\n\n${bullets}`), 0)).toBe(false);
});

test.each([
  'It is not right for you if:',
  'This isn’t right for you if:',
  "This isn't right for you if:",
  'It may not be right for you if:',
  'It may not fit if:',
  'No program is right for you if:',
  'Neither may be right for you if:',
  'It is hard to say that this is right for you if:',
  'It is unlikely that this is right for you if:',
  'We doubt that evenings are right for you if:',
  'Few programs are right for you if:',
  'Something else may be right for you if:',
  'It is a myth that this is right for you if:',
  'You may think it is right for you if:',
  'Groups are not for everyone. They may be right for you if:',
  'No puede ser adecuado para usted si:',
  'Ningún programa es adecuado para usted si:',
  'Ninguno puede ser para ti si:',
  'Es difícil decir que es adecuado para usted si:',
  'Tampoco es para usted si:',
  'Otro programa puede ser para usted si:',
])('“%s” is a lead, but of no checklist', (lead) => {
  const article = articleOf(`${lead}\n\n${bullets}`);
  expect(isLead(article, 0)).toBe(true);
  expect(rightForYouAt(article, 0)).toBeUndefined();
});

const checklist = (after: string, points = bullets) =>
  rightForYouAt(articleOf(`It may fit if:\n\n${points}\n\n${after}`), 0);

test.each([
  'Not sure? We listen.',
  'If you are not sure, talk to your doctor.',
  'Please ask your counselor.',
  'You can call us at any hour.',
  '[Call us](tel:+15625550134).',
  'Reach out when you are ready.',
  '¿No está seguro? Escriba.',
  'Llámenos al (562) 555-0134.',
  'Hable con su médico.',
  'Si no sabe, pregunte a su terapeuta.',
])('“%s” closes it', (closing) => {
  expect(checklist(closing)?.to).toBe(3);
});

test.each([
  'People call it group.',
  'Our talk is on Monday.',
  '## Ask us',
  '- Call us',
  'La llamada es gratis.',
])('“%s” does not', (after) => {
  expect(checklist(after, '• one\n\n• two')?.to).toBe(after.startsWith('-') ? 4 : 3);
});

test.each([['- one'], ['1. one\n2. two'], ['• one']])('needs two points: %j', (points) => {
  expect(checklist('Text.', points)).toBeUndefined();
});
