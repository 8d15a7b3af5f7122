import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caps, fieldNames, readSubmission } from './submission.ts';

const whole = {
  comment: 'Thank you.\r\n\r\nThis helped.',
  author: ' Robin ',
  email: '',
  comment_post_ID: 'panic',
  comment_parent: '0',
};

function problemsOf(fields: unknown) {
  const read = readSubmission(fields, { lang: 'en' });
  return 'problems' in read ? read.problems.map(({ name, code }) => [name, code]) : [];
}

describe('a posted form', () => {
  test('is read into clean fields', () => {
    expect(readSubmission(whole, { lang: 'en' })).toEqual({
      submission: {
        text: 'Thank you.\n\nThis helped.',
        author: 'Robin',
        email: null,
        post: 'panic',
        parent: null,
        isTrapped: false,
      },
    });
  });

  test.each([
    [{ ...whole, comment: ' \u200b\n' }, [['comment', 'text-missing']]],
    [{ ...whole, comment: '…' }, [['comment', 'text-missing']]],
    [{ ...whole, comment: 'a'.repeat(4_001) }, [['comment', 'text-long']]],
    [{ ...whole, author: '\u202e' }, [['author', 'author-missing']]],
    [{ ...whole, author: 'é'.repeat(61) }, [['author', 'author-long']]],
    [{ ...whole, email: 'robin@' }, [['email', 'email-wrong']]],
    [{ ...whole, email: `${'a'.repeat(250)}@example.org` }, [['email', 'email-wrong']]],
    [{ ...whole, comment_post_ID: '' }, [['comment_post_ID', 'post-wrong']]],
    [{ ...whole, comment_parent: '../etc' }, [['comment_parent', 'parent-wrong']]],
    [
      {},
      [
        ['comment', 'text-missing'],
        ['author', 'author-missing'],
        ['comment_post_ID', 'post-wrong'],
      ],
    ],
    [
      null,
      [
        ['comment', 'text-missing'],
        ['author', 'author-missing'],
        ['comment_post_ID', 'post-wrong'],
      ],
    ],
  ])('%j has these problems', (fields, expected) => {
    expect(problemsOf(fields)).toEqual(expected);
  });

  test.each([
    ['text of the greatest length', { ...whole, comment: '👍'.repeat(caps.comment) }],
    ['the id of a comment', { ...whole, comment_parent: 'c_4f7qAb-_9' }],
    ['a field named twice', { ...whole, author: ['Robin', 'Kim'] }],
    ['a smile', { ...whole, comment: '🙂' }],
  ])('may have %s', (_, fields) => {
    expect(problemsOf(fields)).toEqual([]);
  });

  test('is known for a robot’s by the field nobody sees', () => {
    const read = readSubmission({ ...whole, website_url: 'x' }, { lang: 'es' });
    expect(read).toMatchObject({ submission: { isTrapped: true } });
  });

  test('says what is wrong in the language of the reader', () => {
    const read = readSubmission({ ...whole, comment: '' }, { lang: 'es' });
    expect(read).toEqual({
      problems: [
        { field: 'text', name: 'comment', code: 'text-missing', message: 'Escriba su comentario.' },
      ],
    });
  });

  test('has no field but its own', () => {
    expect(problemsOf(Object.create(whole))).toEqual(problemsOf({}));
  });

  test('is read without an exception whatever is posted', () => {
    const field = fc.constantFrom(...Object.values(fieldNames), '__proto__', 'constructor');
    const value = fc.oneof(fc.anything({ maxDepth: 1, maxKeys: 2 }), fc.string({ unit: 'binary' }));
    const body = fc.oneof(
      fc.anything({ maxDepth: 1, maxKeys: 3 }),
      fc.dictionary(field, value, { noNullPrototype: false }),
    );
    fc.assert(
      fc.property(body, (fields) => {
        const read = readSubmission(fields, { lang: 'en' });
        if ('submission' in read) expect(read.submission.text.isWellFormed()).toBe(true);
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
