import { expect, test } from 'vitest';
import { renderShape } from './render.ts';
import { dontList, faq, nextStep, programFacts, type Shape } from './shapes.ts';

test.each<[string, Shape, unknown, string]>([
  ['NextStep', nextStep, { title: 'x' }, '{ title:'],
  ['DontList', dontList, 'drive', "['…']"],
  ['Faq', faq, [{ lead: 'a' }], '[{ lead:'],
  ['Faq', faq, 'a', '[{ lead:'],
  ['ProgramFacts', programFacts, [{ term: 'a' }], '[{ term:'],
])('<%s> says what its items are', (name, shape, items, takes) => {
  let thrown: unknown;
  try {
    renderShape(shape, { items });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  const { message, cause } = thrown as Error;
  expect(message).toContain(`<${name}> was given items it cannot use. It takes \`items={${takes}`);
  expect(cause).toBeInstanceOf(TypeError);
});
