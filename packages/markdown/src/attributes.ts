import type { Report, Severity, Shape } from '@hearten/components/shapes';
import type { Position } from 'unist';
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { placeOf, type Source } from './source.ts';

/** What an author wrote in `{…}` or as JSX attributes. */
export interface Written {
  /** `:::benefit-list` or `<BenefitList>`: how to speak of it. */
  spelling: string;
  values: Record<string, unknown>;
  /** Names whose value is a JSX expression: the component checks them when it renders. */
  deferred: Set<string>;
  position: Position | undefined;
}

export interface Attributes {
  /** With defaults; `undefined` when one that must be there is missing. */
  parsed: Record<string, unknown> | undefined;
  /** What was right of what was written. */
  values: Record<string, unknown>;
}

/** The attributes of a block. Wrong ones are reported and left out. */
export function readAttributes(
  shape: Shape,
  written: Written,
  source: Source,
  report: Report,
): Attributes {
  const values = { ...written.values };
  const parse = () => shape.attributes.safeParse(values);
  const first = parse();
  if (first.success) return { parsed: first.data, values };
  for (const issue of first.error.issues) {
    for (const name of namesOf(issue)) {
      if (written.deferred.has(name)) continue;
      const given = values[name];
      delete values[name];
      report({
        ...describe(shape, written.spelling, name, given, issue),
        severity: severityOf(shape, name),
        place: placeOf([name, kebab(name)], written.position, source),
      });
    }
  }
  const second = parse();
  if (second.success) return { parsed: second.data, values };
  const isDeferred = written.deferred.size > 0;
  return { parsed: isDeferred ? shape.attributes.partial().parse(values) : undefined, values };
}

/** A wrong level of hurry would fall back to the calmest: where that may harm a reader, an attribute says so. */
function severityOf(shape: Shape, name: string): Severity {
  return shape.attributes.shape[name]?.meta()?.severity === 'error' ? 'error' : 'warning';
}

/** Attribute names as Markdown has them (`credit-url`) to names as props have them (`creditUrl`). */
export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function namesOf(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];
}

function describe(
  shape: Shape,
  spelling: string,
  name: string,
  given: unknown,
  issue: z.core.$ZodIssue,
) {
  const known = Object.keys(shape.attributes.shape);
  if (issue.code === 'unrecognized_keys') {
    const meant = nearest(name, known);
    const list = known.length > 0 ? `It has ${known.map(code).join(', ')}.` : 'It takes none.';
    if (/^(?:title|heading|label|caption)$/i.test(name) && given !== '') {
      const place = spelling.startsWith('<')
        ? `as the first line inside: ${code(`### ${String(given)}`)}`
        : `in brackets: ${code(`${spelling}[${String(given)}]`)}`;
      return {
        ruleId: 'unknown-attribute',
        reason: `${code(spelling)} has no attribute ${code(name)}, so its words are not shown. Write them ${place}.`,
        actual: name,
        expected: known,
      };
    }
    return {
      ruleId: 'unknown-attribute',
      reason: `${code(spelling)} has no attribute ${code(name)}. ${meant ? `Did you mean ${code(meant)}?` : list}`,
      actual: name,
      expected: meant ? [meant] : known,
    };
  }
  if (given === undefined) {
    return {
      ruleId: 'missing-attribute',
      reason: `${code(spelling)} needs ${code(name)}: write ${code(exampleOf(spelling, name))}.`,
      expected: [name],
    };
  }
  if (issue.code === 'custom') {
    return {
      ruleId: 'invalid-attribute',
      reason: `${code(name)} of ${code(spelling)} is ${code(String(given))}. ${issue.message}`,
      actual: String(given),
    };
  }
  const expected = 'values' in issue ? issue.values.map(String) : [expectedOf(issue)];
  return {
    ruleId: 'invalid-attribute',
    reason: `${code(name)} of ${code(spelling)} is ${code(String(given))}; expected ${expected.map(code).join(' or ')}.`,
    actual: String(given),
    expected,
  };
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_format') return issue.format;
  if (issue.code === 'invalid_type') return issue.expected === 'boolean' ? 'true' : issue.expected;
  if (issue.code === 'too_small') {
    return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  }
  return issue.message;
}

function exampleOf(spelling: string, name: string): string {
  return spelling.startsWith('<')
    ? spelling.replace('>', ` ${name}="…" />`)
    : `${spelling}{${name}=…}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
