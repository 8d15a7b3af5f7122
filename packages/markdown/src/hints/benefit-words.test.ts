import { expect, test } from 'vitest';
import { speaksOfBenefits } from './benefit-words.ts';
import { asWords } from './words.ts';

const none = { line: '', heading: '', outer: [], titles: [], leads: ['Calm'] };

test.each([
  'Benefits Of An IOP Program',
  'How IOP is Helpful to Patients',
  'How evening groups help',
  'How groups can really help you',
  'What we offer',
  'What you gain',
  'What you’ll get',
  'What an evening program gives you',
  'Why evenings work',
  'Why Choose an IOP?',
  'The advantages of evenings',
  'Ways a group helps',
  'What quitting alcohol with treatment brings you: the benefits',
  'The evening program',
  'Outpatient care at Example House',
  'Our IOP',
  'Beneficios de las tardes',
  'Por qué funciona',
  'Cómo ayuda el grupo',
  'Lo que recibe',
  'Ventajas',
  'El programa de las tardes',
  'Terapia de grupo',
])('“%s” is about benefits', (heading) => {
  expect(speaksOfBenefits({ ...none, heading })).toBe(true);
});

test.each([
  '',
  'Evenings',
  'Side effects of lithium',
  'Side-effects of lithium therapy',
  'Signs of an overdose',
  'Reasons people relapse',
  'Why people relapse',
  'Warning signs that help you',
  'The benefits and risks of lithium',
  'Dangers of treatment',
  'Causes of depression a program treats',
  'Myths about treatment',
  'House rules of the program',
  'Mistakes in care',
  'Questions about our program',
  "Do’s and don'ts of treatment",
  'Disadvantages',
  'What treatment does not offer',
  'What drinking gives you',
  'How drugs help people cope',
  'How to help a friend',
  'Where to get help',
  'Signs you need help',
  'Your insurance benefits',
  'Steps of our program',
  'Types of therapy',
  'Emergency care',
  'Contraindications to treatment',
  'What Is An IOP Program?',
  'Leaving treatment',
  'What to bring to the program',
  'Señales de una sobredosis',
  'Efectos secundarios del tratamiento',
  'Razones por las que la gente recae',
  'Riesgos y beneficios',
  'Mitos sobre la terapia',
  'Reglas del programa',
  'Errores en el tratamiento',
  'Preguntas sobre el programa',
  'Lo que no ofrece el programa',
  'Pedir ayuda',
  'Tipos de terapia',
])('“%s” is not', (heading) => {
  expect(speaksOfBenefits({ ...none, heading: asWords(heading) })).toBe(false);
});

test.each([
  ['The main benefits are:', true],
  ['Groups help. We list why.', false],
  ['It has side effects. They help you to know:', false],
  ['Not all of these are benefits:', false],
  ['Se ofrece:', true],
])('the line “%s” says so: %s', (line, isSo) => {
  expect(speaksOfBenefits({ ...none, line })).toBe(isSo);
});

test.each([
  'Overdose',
  'Thirst',
  'Shaking',
  'Warning signs',
  'Don’t drink',
  'Never drive',
  'Avoid sun',
  'Temblores',
  'Sed',
  'No beba',
  'Efectos secundarios',
])('the lead “%s” is no benefit', (lead) => {
  expect(speaksOfBenefits({ ...none, heading: 'Benefits', leads: ['Calm', lead] })).toBe(false);
});

test.each(['No overnight stay', 'Pain relief', 'Careful listening', 'Insurance accepted'])(
  'the lead “%s” may be one',
  (lead) => {
    expect(speaksOfBenefits({ ...none, heading: 'Benefits', leads: [lead] })).toBe(true);
  },
);
