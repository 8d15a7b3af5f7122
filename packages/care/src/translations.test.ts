import { expect, test } from 'vitest';
import { clinicSchema } from './clinic.ts';
import { clinicProse } from './clinic-translations.ts';
import { fieldLang, recordIn } from './translations.ts';

const clinic = clinicSchema.parse({
  name: 'Fern Hill',
  tagline: 'A calmer place',
  description: 'Care.',
  phones: [
    { id: 'a', label: 'Desk', number: '+15625550134', display: 'A', hours: 'Mon–Fri' },
    { id: 'b', label: 'Billing', number: '+15625550152', display: 'B' },
  ],
  licenses: [{ name: 'Licensed', authority: 'The State' }],
  notices: [{ text: 'A notice.' }],
  translations: {
    es: {
      tagline: 'Un lugar más tranquilo',
      phones: { a: { label: 'Recepción', hours: 'lunes a viernes' } },
      notices: [{ text: 'Un aviso.' }],
    },
    'es-MX': { tagline: 'Un lugar en calma' },
  },
});
const inLanguage = (lang: string) => recordIn(clinic, clinicProse, { lang, own: 'en' });

test('a record is shown in the language of the page, as far as it has the words', () => {
  const { tagline, description, phones, notices } = inLanguage('es');
  expect({ tagline, description }).toEqual({
    tagline: 'Un lugar más tranquilo',
    description: 'Care.',
  });
  expect(phones.map(({ label, number }) => `${label} ${number}`)).toEqual([
    'Recepción +15625550134',
    'Billing +15625550152',
  ]);
  expect(notices).toEqual([{ text: 'Un aviso.' }]);
});

test('words in another language than the page say so', () => {
  const shown = inLanguage('es');
  expect(fieldLang(shown, 'tagline')).toBeUndefined();
  expect(fieldLang(shown, 'description')).toBe('en');
  const [first, second] = shown.phones;
  expect(first && fieldLang(first, 'hours')).toBeUndefined();
  expect(second && fieldLang(second, 'label')).toBe('en');
  expect(shown.licenses.map((one) => fieldLang(one, 'authority'))).toEqual(['en']);
});

test('a country’s own words go before those of its language, which go before none', () => {
  expect(inLanguage('es-MX').tagline).toBe('Un lugar en calma');
  expect(inLanguage('es-MX').phones[0]?.label).toBe('Recepción');
});

test('a page in the language of the record has nothing foreign', () => {
  expect(inLanguage('en')).toBe(clinic);
  expect(inLanguage('en-GB')).not.toHaveProperty('foreign');
});
