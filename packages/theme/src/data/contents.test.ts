import { expect, test } from 'vitest';
import { asSeen } from './contents.ts';

test.each([
  ['call-911-if', 'Immediate action required: Call 911 if:', 'Call 911 if:'],
  ['call-911-if-1', 'Immediate action required: Call 911 if:', 'Call 911 if:'],
  ['important-bring-a-card', 'Important: bring a card', 'Important: bring a card'],
  ['what-it-costs', 'What it costs', 'What it costs'],
  ['an-address-of-its-own', 'Costs: what to ask', 'Costs: what to ask'],
  ['costs-in-2024', 'Note: Costs in 2024', 'Costs in 2024'],
])('the heading at #%s, “%s”, is listed as “%s”', (slug, text, seen) => {
  expect(asSeen({ slug, text, depth: 2 })).toEqual({ slug, text: seen, depth: 2 });
});
