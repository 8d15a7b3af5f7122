import { expect, test } from 'vitest';
import * as door from './shapes.ts';
import { componentName, shapeName, shapes } from './shapes.ts';

test('the door opens to these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'benefitList',
    'componentName',
    'conditionList',
    'defineBlock',
    'defineRecord',
    'figure',
    'flow',
    'isCredit',
    'paragraph',
    'phrasing',
    'rightForYou',
    'shapeName',
    'shapes',
    'splitImage',
    'testimonial',
    'testimonialList',
  ]);
});

test('a block has one name, spelled by rule', () => {
  for (const { name, attributes, wrap } of shapes) {
    expect(shapeName(componentName(name))).toBe(name);
    const { className } = wrap(attributes.partial().parse({}) as never);
    expect(className[0]).toBe(`hearten-${name}`);
  }
});

test('every attribute says what it is for', () => {
  const described = shapes.flatMap(({ name, attributes }) =>
    Object.entries(attributes.shape).map(([key, schema]) => [
      `${name}.${key}`,
      schema.meta()?.description,
    ]),
  );
  expect(described.filter(([, description]) => !description)).toEqual([]);
});
