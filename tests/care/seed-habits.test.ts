// The example clinic has nothing that stops it; a copy with the habits of many clinics' articles is told each of them once.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hearten, type Told } from '../cli/hearten.ts';

const example = path.resolve(import.meta.dirname, '../../examples/clinic');
const copy = path.resolve(import.meta.dirname, '../.work/care-seed-habits');

/** A copy of the example's sources, where its packages are found. */
function copyExample(): void {
  rmSync(copy, { recursive: true, force: true });
  const isSource = (from: string) => !/[/\\](?:node_modules|dist|\.astro)(?:[/\\]|$)/.test(from);
  cpSync(example, copy, { recursive: true, filter: isSource });
}

function edit(file: string, change: (text: string) => string): void {
  const place = path.join(copy, file);
  const before = readFileSync(place, 'utf8');
  const after = change(before);
  expect(after, file).not.toBe(before);
  writeFileSync(place, after);
}

async function told(): Promise<string[]> {
  const { stdout } = await hearten('check --format json', { cwd: copy });
  return (JSON.parse(stdout) as Told[]).map(
    ({ path: file, line, severity, ruleId, reason }) =>
      `${file}:${line} ${severity} ${ruleId}: ${reason}`,
  );
}

const posts = 'src/content/posts';
const article = `---
title: What an IOP program is
description: Evening care, in a few words.
pubDate: 2026-06-01
category: understanding
author: tess-hollowell
testimonials: [voice-1, voice-2, voice-3, voice-4, voice-5]
---

An IOP program is less than a stay and more than a visit a week.

![A kitchen table by a window](./kitchen.jpg)

Source: Pixabay

## Conclusion

Talk with a clinician about what may help.
`;

const quotes = [
  'They genuinely care about their clients.',
  'I love this place, and the staff.',
  'The staff are kind, and I would recommend them to anybody.',
  'I am so grateful to the team here.',
  'The therapists are the best around, and the staff cares.',
];

test('the example has no error', async () => {
  copyExample();
  const { code, stdout } = await hearten('check', { cwd: copy });
  expect(stdout).not.toMatch(/ {2}error {2}/);
  expect(code).toBe(0);
});

test('the habits of the seed article are told, each once, and nothing else', async () => {
  copyExample();
  const before = await told();
  const folder = path.join(copy, posts, 'what-an-iop-program-is');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'index.md'), article);
  cpSync(
    path.join(copy, posts, 'first-thirty-days-home/kitchen-evening.jpg'),
    path.join(folder, 'kitchen.jpg'),
  );
  // Five quotes as they were pasted: no consent was ever recorded.
  for (const [index, quote] of quotes.entries()) {
    writeFileSync(
      path.join(copy, `src/content/testimonials/voice-${index + 1}.yml`),
      `quote: ${quote}\ndisplayName: A.\ndisplayNameKind: initial\nverbatim: true\nrelationship: alumni\nreviewedBy: elena-solbrisa\n`,
    );
  }
  edit('src/content/clinic.yml', (text) => text.replace(/^helplines: .*$/m, 'helplines: []'));

  const after = await told();
  expect(after).toEqual(expect.arrayContaining(before));
  const added = after.filter((message) => !before.includes(message));
  const post = `${posts}/what-an-iop-program-is/index.md`;
  expect(added.toSorted()).toEqual(
    [
      expect.stringMatching(/^src\/content\/clinic\.yml:\d+ error no-crisis-line: /),
      `${post}:2 warning unreviewed-article: **reviewedBy**: Nobody has checked this article. Let a clinician of the team read it, then write \`reviewedBy\`, \`lastReviewed\` and \`nextReview\`. There are: elena-solbrisa, joren-ashwick, nadia-fernmoor.`,
      `${post}:12 warning picture-without-rights: **credit**: “Source: Pixabay” does not say under which licence. Write who made the picture, with its licence: \`Photo: name, Pixabay (Pixabay licence)\`; and \`stock\` and \`people\` with it.`,
      ...quotes.map(
        (_quote, index) =>
          `src/content/testimonials/voice-${index + 1}.yml:1 error invalid-field: **consent**: expected the consent these words stand on: { ref, scope, signedOn, expiresOn }. Without one they may not be published. Received nothing.`,
      ),
    ].toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
  );
});

test('the same quotes typed below an article get a hint each, with the record to fill in', async () => {
  copyExample();
  const before = await told();
  const typed = quotes.map((quote) => `Quote\n\n“${quote}”`).join('\n\n');
  const file = `${posts}/questions-to-ask-your-insurer/index.md`;
  edit(file, (text) => text.replace(/\n\[\^covers\]:/, `\n${typed}\n\n[^covers]:`));
  const added = (await told()).filter((message) => !before.includes(message));
  const hints = added.filter((message) => message.includes('looks-like-testimonial'));
  expect(hints).toHaveLength(quotes.length);
});
