import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { levels } from './levels.ts';
import { levelsOfCare } from './shape.ts';

type Attributes = Parameters<typeof levelsOfCare.build>[1];

const ids = (attributes: Partial<Attributes>) =>
  levelsOfCare.select(levels, { scheme: 'none', ...attributes }).map(({ id }) => id);

test('each edition has its own levels, and none those people speak of', () => {
  expect(ids({})).toEqual(['outpatient', 'iop', 'php', 'residential', 'inpatient']);
  expect(ids({ scheme: 'asam-3' })).toContain('residential-special');
  expect(ids({ scheme: 'asam-3' })).not.toContain('remission-monitoring');
  expect(ids({ scheme: 'asam-4' })).toContain('iop-medical');
  expect(ids({ scheme: 'asam-4' })).not.toContain('early-intervention');
});

test.each(['asam-3', 'asam-4'] as const)('the codes of %s rise and are told apart', (scheme) => {
  const codes = levelsOfCare.select(levels, { scheme }).map((level) => Number(level[scheme]?.code));
  expect(codes).toEqual([...new Set(codes)].toSorted((a, b) => a - b));
});

test('a page in Spanish says all but the names of the criteria in Spanish', () => {
  const attributes: Attributes = { scheme: 'asam-4', current: 'php' };
  const [table] = levelsOfCare.build(levelsOfCare.select(levels, attributes), attributes, {
    depth: 3,
    lang: 'es',
  });
  const words = toString(table);
  expect(words).toContain('Según The ASAM Criteria, cuarta edición');
  expect(words).toContain('(este programa)');
  expect(words).toContain('De 9 a 19 horas a la semana');
  expect(JSON.stringify(table)).toContain('"lang":"en"');
  expect(words).not.toContain('hours');
});
