import { expect, test } from 'vitest';
import { isUnfitCall } from './unfit-call.ts';
import { asWords } from './words.ts';

test.each([
  "Don't call us.",
  'Never call us at night.',
  'Call us only in the morning.',
  'Call us, unless you are at home.',
  'Call 911, then call us.',
  'Call us, or dial 9-1-1.',
  'Call us if it is a crisis.',
  'Call us in case of an overdose.',
  'Call us by fax.',
  'TTY users call us here.',
  'Call our insurer.',
  'Call our billing office.',
  'Call your doctor, or call us.',
  'Call us and ask your pharmacist.',
  'Call us once the plan agrees.',
  'Contact us, or call the shelter.',
  'Call us or call a friend.',
  'Talk to your sponsor, or text us.',
  'Call us, or contact Medicare.',
  'Call us to cancel.',
  'Call our partner clinic.',
  'Call our insurance team.',
  'Call us, or the hotline.',
  'Not sure? Do not call us.',
  'Llámenos solo por la mañana.',
  'Llámenos sólo por la mañana.',
  'Llámenos en una emergencia.',
  'No llame; escríbanos.',
  'Llámenos o envíe un fax.',
  'Llame a su médico o llámenos.',
  'Llame al plan o llámenos.',
  'Llámenos o llame a la aseguradora.',
  'Llámenos para quejas.',
])('%j is no next step', (text) => {
  expect(isUnfitCall(asWords(text))).toBe(true);
});

test.each([
  'Call us.',
  'Call us to check your insurance.',
  'Please call our front desk and ask your questions.',
  'Contact our admissions team, or ask the front desk for Elena.',
  'Call us and speak with one of our counselors.',
  'Reach your goals: call us.',
  'Not sure? Call us.',
  'You’re not alone. Call us.',
  'Llámenos al 562-555-0134 y pregunte por Elena.',
  'Llámenos o hable con nuestro equipo.',
  'No está solo. Llámenos para verificar su seguro.',
])('%j may be one', (text) => {
  expect(isUnfitCall(asWords(text))).toBe(false);
});
