/** What a rule rests on. */
export interface Source {
  title: string;
  url: string;
  /** The day it was read: `2026-11-23`. A test fails once that is a year ago, since laws and lists move. */
  asOf: string;
}

/** What there is to know of a rule without running it. */
export interface RuleFacts {
  /** Kebab-case and never renamed. */
  id: string;
  /** An error stops a build; only where a reader would be harmed or misled. */
  severity: 'error' | 'warning';
  /** Why there is such a rule, in plain words. */
  explanation: string;
  source: Source;
  /** Where it is written down, in the documentation: `docs/rules.md#consent-scope`. */
  docs: string;
}

/** What a rule found in a record. */
export interface Found {
  /** The field it is about: `['consent', 'scope']`. */
  field: readonly PropertyKey[];
  /** What happened and how to put it right, in whole sentences. */
  reason: string;
  actual?: string;
  expected?: string[];
}

/** A rule over a record, in the light of what else it has to know. Pure: the day is part of the context. */
export interface Rule<Subject, Context = RuleContext> extends RuleFacts {
  check(subject: Subject, context: Context): readonly Found[];
}

/** What every rule is told. */
export interface RuleContext {
  /** The clinic's calendar day: `2026-10-12`. */
  today: string;
}

/** What was found, and by which rule. */
export interface CareFinding extends Found {
  rule: RuleFacts;
}

/** Declares a rule over records. */
export function defineRule<Subject, Context extends RuleContext = RuleContext>(
  rule: Omit<Rule<Subject, Context>, 'docs'>,
): Rule<Subject, Context> {
  return { ...rule, docs: docsOf(rule.id) };
}

/** Where a rule is written down. */
export function docsOf(id: string): string {
  return `docs/rules.md#${id}`;
}

/** Everything a list of rules has to say of one record. */
export function runRules<Subject, Context>(
  rules: readonly Rule<Subject, Context>[],
  subject: Subject,
  context: Context,
): CareFinding[] {
  return rules.flatMap((rule) => rule.check(subject, context).map((found) => ({ rule, ...found })));
}
