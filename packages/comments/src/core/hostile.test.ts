import { html } from 'hono/html';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '../import/html-to-text.ts';
import { cleanLine, cleanText, paragraphsOf } from './clean.ts';
import { detect } from './detectors/detect.ts';
import { stateOf } from './feed/digest.ts';
import { decodeExport, encodeExport } from './feed/export.ts';
import {
  characters,
  dressedAddresses,
  hostile,
  markup,
  scriptAddresses,
} from './fixtures/hostile.ts';
import { readSubmission } from './submission.ts';

/** What somebody sees who shows paragraphs as a page does: each line encoded, in elements of ours. */
function shown(text: string): string {
  const paragraphs = paragraphsOf(text).map(
    (lines) =>
      html`<p>${lines.map((line, index) => html`${index > 0 ? html`<br />` : ''}${line}`)}</p>`,
  );
  return String(html`<article title="${text}">${paragraphs}</article>`);
}

function readBack(page: string): { elements: Set<string>; attributes: Set<string>; text: string } {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  let text = '';
  const parser = new Parser({
    onopentag(name, given) {
      elements.add(name);
      for (const attribute of Object.keys(given)) attributes.add(attribute);
      if (name === 'br') text += '\n';
      if (name === 'p' && text !== '') text += '\n\n';
    },
    ontext(data) {
      text += data;
    },
  });
  parser.end(page);
  return { elements, attributes, text };
}

describe('hostile words', () => {
  test.each(hostile)('test 10: %j are words and nothing else', (given) => {
    const text = cleanText(given);
    const { elements, attributes, text: seen } = readBack(shown(text));
    expect(seen).toBe(text);
    for (const element of elements) expect(['article', 'p', 'br']).toContain(element);
    expect([...attributes]).toEqual(['title']);
  });

  test('test 10: keep every sign that can be seen, since they are somebody’s words', () => {
    for (const given of markup) {
      const seen = /[^\p{C}\p{M}\p{Z}]/gu;
      expect(cleanText(given).match(seen)).toEqual(given.normalize('NFC').match(seen));
    }
  });

  test.each([...scriptAddresses, ...dressedAddresses])('test 9: %j stays text', (address) => {
    const { elements } = readBack(shown(cleanText(`See ${address} now.`)));
    for (const element of elements) expect(['article', 'p', 'br']).toContain(element);
  });

  test.each(characters)(
    'test 8: %j neither turns nor hides nor covers what is beside it',
    (given) => {
      const text = cleanText(given);
      expect(text).not.toMatch(
        /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e0fff}]/u,
      );
      expect(text).not.toMatch(/\p{M}{5}|[\p{Cs}\p{Noncharacter_Code_Point}]/u);
      expect(cleanText(text)).toBe(text);
      expect(cleanLine(given)).not.toContain('\n');
    },
  );

  test('are read as a form without an exception', () => {
    for (const given of hostile) {
      const fields = {
        comment: given,
        author: given,
        email: given,
        comment_post_ID: given,
        comment_parent: given,
      };
      expect(() => readSubmission(fields, { lang: 'en' })).not.toThrow();
      expect(() => detect(given, { lang: 'es' })).not.toThrow();
    }
  });

  test('go through a feed as they are', () => {
    const comments = hostile
      .map((given) => [cleanLine(given), cleanText(given)] as const)
      .filter(([line]) => line !== '' && line.length <= 245)
      .map(([author, text], index) => ({
        ...{ id: `c_${index}hostile`, post: author, author, date: '2026-10-12', text },
        ...{ parent: null, staff: null },
      }));
    const given = { cursor: '1', after: null, tombstones: [], hidden: [], ...stateOf(comments) };
    expect(decodeExport(encodeExport({ ...given, comments }))).toMatchObject({
      feed: { comments },
    });
  });

  test('in the HTML of an old comment leave no markup that a page would take for its own', () => {
    for (const given of markup) {
      const { elements } = readBack(shown(htmlToText(given)));
      for (const element of elements) expect(['article', 'p', 'br']).toContain(element);
    }
    expect(htmlToText('<p>a</p><script>alert(1)</script><img src=x onerror=alert(1)>')).toBe('a');
  });
});
