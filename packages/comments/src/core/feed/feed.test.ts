import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '../clean.ts';
import type { PublicComment, Tombstone } from '../comment.ts';
import { digestOf, stateOf } from './digest.ts';
import { decodeExport, encodeExport, type Feed } from './export.ts';
import { applyExport, printSnapshot, readSnapshot, type Snapshot } from './snapshot.ts';

const today = '2026-10-12';

function comment(id: string, more: Partial<PublicComment> = {}): PublicComment {
  const plain = { post: 'panic', author: 'Robin', date: today, parent: null, staff: null };
  return { id: `c_${id}`, text: `I am ${id}.`, ...plain, ...more };
}

function grave(id: string): Tombstone {
  return { id: `c_${id}`, post: 'panic', erased: today };
}

function feed(comments: PublicComment[], more: Partial<Feed> = {}): string {
  const plain = { cursor: '2', after: null, tombstones: [], hidden: [], ...stateOf(comments) };
  return encodeExport({ ...plain, comments, ...more });
}

const one = comment('one1');
const two = comment('two2', { parent: 'c_one1' });
const three = comment('three3');
const last: Snapshot = {
  cursor: '1',
  day: today,
  comments: [one, two],
  tombstones: [grave('gone')],
};

function outcome(text: string | null, before: Snapshot | null = last, on = today) {
  const applied = applyExport(before, text, { today: on });
  if ('snapshot' in applied) return applied.snapshot.comments.map(({ id }) => id);
  return 'kept' in applied ? `kept: ${applied.why.code}` : `failed: ${applied.failed.code}`;
}

/** The lines of a feed changed, and sealed again by somebody who has the token. */
function resealed(text: string, change: (line: string) => string): string {
  const lines = text.trimEnd().split('\n').map(change);
  const seal = JSON.parse(lines.pop() ?? '') as { end: Record<string, unknown> };
  const body = lines.map((line) => `${line}\n`).join('');
  return `${body}${JSON.stringify({ end: { ...seal.end, digest: digestOf(body) } })}\n`;
}

describe('a feed', () => {
  const clean = fc.string({ unit: 'binary', maxLength: 40 });
  const anyComment = fc.record({
    id: fc.stringMatching(/^c_[\w-]{8}$/),
    post: clean.map(cleanLine).filter((text) => text !== ''),
    author: clean.map(cleanLine).filter((text) => text !== ''),
    date: fc.constant(today),
    text: clean.map(cleanText).filter((text) => text !== ''),
    parent: fc.option(fc.stringMatching(/^c_[\w-]{8}$/)),
    staff: fc.option(fc.constant('Counselor')),
  });
  const anyComments = fc.uniqueArray(anyComment, { selector: ({ id }) => id, maxLength: 8 });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyComments, (comments) => {
        const read = decodeExport(feed(comments));
        expect(read).toMatchObject({ feed: { comments, ...stateOf([...comments].reverse()) } });
      }),
    );
  });

  test('test 17: is refused wherever it is cut, and whatever byte is changed', () => {
    const text = feed([one, two], {
      tombstones: [grave('gone')],
      hidden: [{ id: 'c_hide', post: 'p' }],
    });
    const body = text.lastIndexOf('{"end"');
    for (let place = 0; place < text.length; place++) {
      expect(decodeExport(text.slice(0, place))).toHaveProperty('broken');
      const other = text[place] === 'x' ? 'y' : 'x';
      const changed = text.slice(0, place) + other + text.slice(place + 1);
      if (place < body) expect(decodeExport(changed)).toHaveProperty('broken');
    }
  });

  test('has no field that is not public', () => {
    const text = feed([{ ...one, email: 'robin@example.org', ip: '192.0.2.1' } as PublicComment]);
    expect(text).not.toMatch(/robin@|192\.0/);
    const added = resealed(text, (line) =>
      line.replace('"author"', '"email":"x@example.org","author"'),
    );
    const read = decodeExport(added);
    expect('feed' in read && read.feed.comments[0]).toEqual(one);
  });

  test.each([
    ['a text with a hidden direction', 'I am', 'I \u202eam'],
    ['an id that is a path', 'c_one1', 'c_../../etc'],
    ['a date that is none', today, '2026-13-40'],
    ['markup for an id', '"c_one1"', '"<script>"'],
    ['a number for a name', '"Robin"', '7'],
    ['no line at all', 'comment', 'remark'],
  ])('that was tampered with is refused: %s', (_, from, to) => {
    const text = resealed(feed([one]), (line) => line.replace(from, to));
    expect(outcome(text)).toBe('kept: broken');
  });

  test('is refused with two records of one comment', () => {
    expect(outcome(feed([one, two, three], { tombstones: [grave('one1')] }))).toBe('kept: broken');
  });
});

describe('a snapshot', () => {
  test('takes all that is public', () => {
    expect(outcome(feed([one, two, three]))).toEqual(['c_one1', 'c_two2', 'c_three3']);
    expect(outcome(feed([one]), null)).toEqual(['c_one1']);
  });

  test('takes what changed since its cursor', () => {
    const changed = { ...one, text: '[removed]' };
    const after = stateOf([changed, three]);
    const text = feed([changed, three], { after: '1', tombstones: [grave('two2')], ...after });
    expect(outcome(text)).toEqual(['c_one1', 'c_three3']);
  });

  test.each([
    ['the service is down', null, 'unreachable'],
    ['the feed is a page of errors', '<html>500</html>', 'broken'],
    ['the feed is empty', '', 'broken'],
    ['the feed begins elsewhere', feed([three], { after: '0' }), 'gap'],
    ['the sets differ', feed([one, two], { total: 3 }), 'differs'],
    ['the digests differ', feed([one, two], { state: 'sha256-x' }), 'differs'],
    ['the set shrank', feed([one]), 'shrunken'],
    ['the set is empty', feed([]), 'shrunken'],
  ])('test 17: stays when %s', (_, text, code) => {
    expect(outcome(text)).toBe(`kept: ${code}`);
    expect(outcome(text, { ...last, day: '2026-10-04' })).toBe('failed: too-old');
    expect(outcome(text, { ...last, day: '2036-10-12' })).toBe('failed: too-old');
    expect(outcome(text, { ...last, day: '2026-10-05' })).toBe(`kept: ${code}`);
  });

  test('test 17: fails when there is none and the service is down', () => {
    expect(outcome(null, null)).toBe('failed: nothing-kept');
  });

  test('test 18: loses what was erased or hidden, and says nothing of it', () => {
    const text = feed([one], { tombstones: [grave('two2')] });
    const applied = applyExport(last, text, { today });
    expect(JSON.stringify(applied)).not.toContain('I am two2');
    expect(outcome(feed([one], { hidden: [{ id: 'c_two2', post: 'panic' }] }))).toEqual(['c_one1']);
  });

  test('test 18: never takes back what was erased, after a backup was restored', () => {
    const restored = feed([one, two, comment('gone')]);
    expect(outcome(restored)).toEqual(['c_one1', 'c_two2']);
    expect(applyExport(last, restored, { today })).toMatchObject({ erasedAgain: ['c_gone'] });
  });

  test('never has fewer comments than before without a record of each', () => {
    const ids = ['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee'];
    const some = fc.subarray(ids);
    fc.assert(
      fc.property(some, some, some, some, (before, sent, erased, hidden) => {
        const start = { ...last, comments: before.map((id) => comment(id)), tombstones: [] };
        const text = feed(
          sent.map((id) => comment(id)),
          {
            tombstones: erased.filter((id) => !sent.includes(id)).map(grave),
            hidden: hidden
              .filter((id) => !sent.includes(id) && !erased.includes(id))
              .map((id) => ({ id: `c_${id}`, post: 'panic' })),
          },
        );
        const applied = applyExport(start, text, { today });
        const now = 'snapshot' in applied ? applied.snapshot : start;
        const lost = before.filter((id) => !now.comments.some((kept) => kept.id === `c_${id}`));
        for (const id of lost) expect([...erased, ...hidden]).toContain(id);
      }),
    );
  });

  test('is read from its file as it was written, and is none where the file is damaged', () => {
    expect(readSnapshot(printSnapshot(last))).toEqual(last);
    for (const text of ['', '{}', 'null', printSnapshot(last).slice(0, 40)]) {
      expect(readSnapshot(text)).toBeNull();
    }
  });

  test('says in plain words what to do', () => {
    const applied = applyExport({ ...last, day: '2026-10-01' }, feed([one]), { today });
    expect(applied).toEqual({
      failed: {
        code: 'too-old',
        message:
          'The comments kept from 2026-10-01 are too old to be published: what was erased since would be shown. Start the comments service.',
      },
      why: {
        code: 'shrunken',
        message:
          'The comments service left out 1 comment without saying why. Check whether it runs on the right database.',
      },
    });
  });
});
