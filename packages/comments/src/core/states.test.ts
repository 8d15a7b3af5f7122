import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type State, states } from './comment.ts';
import {
  actions,
  actionsFrom,
  decide,
  describeRefusal,
  isRefusal,
  rebuildAfter,
} from './states.ts';

const anyState = fc.constantFrom(...states);
const anyAction = fc.constantFrom(...actions);

describe('a decision', () => {
  test.each([
    ['pending', 'approve', 'approved'],
    ['pending', 'reject', 'rejected'],
    ['pending', 'spam', 'spam'],
    ['approved', 'unpublish', 'pending'],
    ['rejected', 'restore', 'pending'],
    ['spam', 'restore', 'pending'],
    ['pending', 'erase', 'erased'],
    ['approved', 'erase', 'erased'],
    ['rejected', 'erase', 'erased'],
    ['spam', 'erase', 'erased'],
  ] as const)('on a comment that is %s, to %s it, makes it %s', (state, action, next) => {
    expect(decide(state, action)).toBe(next);
  });

  test('is refused in every other case, with a sentence in both languages', () => {
    const refused = states.flatMap((state) =>
      actions.map((action) => decide(state, action)).filter((decision) => isRefusal(decision)),
    );
    expect(refused).toHaveLength(states.length * actions.length - 10);
    for (const refusal of refused) {
      expect(describeRefusal(refusal, 'en')).toMatch(/\.$/);
      expect(describeRefusal(refusal, 'es')).not.toBe(describeRefusal(refusal, 'en'));
    }
  });

  test.each([
    ['pending', 'restore', 'already-so'],
    ['approved', 'approve', 'already-so'],
    ['approved', 'reject', 'not-from-here'],
    ['erased', 'erase', 'already-so'],
    ['erased', 'restore', 'erased'],
  ] as const)('on a comment that is %s, to %s it, is refused as %s', (state, action, refused) => {
    expect(decide(state, action)).toEqual({ refused, state, action });
  });

  test.each([
    [null, 'approved'],
    ['approved', 'approved'],
    ['erased', 'approved'],
  ] as const)('makes an answer public under one that is %s', (parent, next) => {
    expect(decide('pending', 'approve', { parent })).toBe(next);
  });

  test.each(['pending', 'rejected', 'spam'] as const)(
    'keeps an answer back under one that is %s',
    (parent) => {
      expect(decide('pending', 'approve', { parent })).toMatchObject({
        refused: 'parent-not-public',
      });
      expect(decide('pending', 'reject', { parent })).toBe('rejected');
    },
  );

  test('never leads out of erased, and to erased only by erasing', () => {
    fc.assert(
      fc.property(fc.array(anyAction), anyState, (steps, start) => {
        let state: State = start;
        for (const action of steps) {
          const next = decide(state, action);
          if (isRefusal(next)) continue;
          expect(state).not.toBe('erased');
          if (next === 'erased') expect(action).toBe('erase');
          if (next === 'approved') expect(state).toBe('pending');
          state = next;
        }
      }),
    );
  });

  test('is offered only where it is taken', () => {
    expect(actionsFrom('pending')).toEqual(['approve', 'reject', 'spam', 'erase']);
    expect(actionsFrom('erased')).toEqual([]);
  });

  test('reaches the site at once where something has to go from it', () => {
    expect(rebuildAfter('pending', 'approved')).toBe('soon');
    expect(rebuildAfter('approved', 'erased')).toBe('now');
    expect(rebuildAfter('approved', 'pending')).toBe('now');
    expect(rebuildAfter('pending', 'erased')).toBe('none');
  });
});
