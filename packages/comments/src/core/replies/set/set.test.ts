import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../detectors/set/marked.ts';
import { type Lang, langs } from '../../lang.ts';
import { checkReply, type Finding, type FindingCode } from '../check-reply.ts';
import { replyTemplates } from '../templates.ts';

interface Line {
  lang: Lang;
  text: string;
  author?: string;
}

function readSet(part: string) {
  const lines = readFileSync(new URL(`${part}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { text, ...rest } = JSON.parse(line) as Line;
    return { ...rest, ...withoutMarks<FindingCode>(text) };
  });
}

function findingsIn({ text, lang, author }: Line): Finding[] {
  return checkReply(text, author === undefined ? { lang } : { lang, author });
}

describe.each([
  ['tune', 0.95, 0.95],
  // These were written before the guard and only ever counted.
  ['held-out', 0.85, 0.85],
])('test 27: answers by staff, the part %s', (part, recall, precision) => {
  const set = readSet(part);
  const risky = set.filter(({ expected }) => expected.length > 0);
  const missed = risky.filter((line) => {
    const found = findingsIn(line);
    return !line.expected.every((one) =>
      found.some(({ code, start, end }) => code === one.code && start < one.end && one.start < end),
    );
  });
  const wrong = set.filter((line) => line.expected.length === 0 && findingsIn(line).length > 0);

  test(`has what confirms a patient found, at least ${recall * 100} of a hundred`, () => {
    const share = 1 - missed.length / risky.length;
    const lines = part === 'tune' ? missed.map(({ text }) => text) : [];
    expect({ share, lines }).toSatisfy(() => share >= recall);
  });

  test('lets safe answers pass', () => {
    const share = risky.length / (risky.length + wrong.length);
    const lines = part === 'tune' ? wrong.map(({ text }) => text) : [];
    expect({ share, lines }).toSatisfy(() => share >= precision);
  });
});

describe('an answer', () => {
  test('has a sentence for each finding, in the language of the writer', () => {
    expect(checkReply('Su estancia fue en mayo.', { lang: 'es' })).toEqual([
      {
        code: 'confirms-care',
        start: 0,
        end: 11,
        message:
          '“Su estancia” puede decir a todos que esta persona es o fue paciente. Agradezca sin decirlo, o pídale que llame.',
      },
    ]);
  });

  test.each(langs)('from a template passes, in %s', (lang) => {
    for (const { text } of replyTemplates[lang]) expect(checkReply(text, { lang })).toEqual([]);
    expect(replyTemplates[lang].map(({ id }) => id)).toEqual(replyTemplates.en.map(({ id }) => id));
  });
});
