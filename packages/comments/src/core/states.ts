import type { State } from './comment.ts';
import type { InLangs, Lang } from './lang.ts';

/** What can be done with a comment that is kept. A withdrawal by its writer is an `erase`. */
export const actions = ['approve', 'reject', 'spam', 'restore', 'unpublish', 'erase'] as const;
/** Something a moderator, the writer or a job does with a comment. */
export type Action = (typeof actions)[number];

/** Why an action does not fit where the comment stands. */
export type RefusalCode = 'already-so' | 'erased' | 'not-from-here' | 'parent-not-public';

/** An action that does not fit: nothing was changed. */
export interface Refusal {
  refused: RefusalCode;
  state: State;
  action: Action;
}

const transitions: Record<State, Partial<Record<Action, State>>> = {
  pending: { approve: 'approved', reject: 'rejected', spam: 'spam', erase: 'erased' },
  approved: { unpublish: 'pending', erase: 'erased' },
  rejected: { restore: 'pending', erase: 'erased' },
  spam: { restore: 'pending', erase: 'erased' },
  erased: {},
};

const goals: Record<Action, State> = {
  approve: 'approved',
  reject: 'rejected',
  spam: 'spam',
  restore: 'pending',
  unpublish: 'pending',
  erase: 'erased',
};

/**
 * Where an action leads from a state, or why it does not. `parent` is the state of the comment that is answered, `null` where it
 * answers none: an answer becomes public only under a comment that is public, or that was and is erased.
 */
export function decide(
  state: State,
  action: Action,
  { parent = null }: { parent?: State | null } = {},
): State | Refusal {
  const next = transitions[state][action];
  if (next === undefined) return { refused: codeOf(state, action), state, action };
  const isUnderPublic = parent === null || parent === 'approved' || parent === 'erased';
  if (next === 'approved' && !isUnderPublic) return { refused: 'parent-not-public', state, action };
  return next;
}

function codeOf(state: State, action: Action): RefusalCode {
  if (goals[action] === state) return 'already-so';
  return state === 'erased' ? 'erased' : 'not-from-here';
}

/** Tells a refusal from a state. */
export function isRefusal(decision: State | Refusal): decision is Refusal {
  return typeof decision !== 'string';
}

/** What can be done with a comment in this state, in the order of buttons. */
export function actionsFrom(state: State): Action[] {
  return actions.filter((action) => transitions[state][action] !== undefined);
}

/** Whether a change has to reach the built site, and whether it can wait for others. */
export function rebuildAfter(from: State, to: State): 'none' | 'soon' | 'now' {
  if (to === 'approved') return 'soon';
  return from === 'approved' ? 'now' : 'none';
}

const refusals: InLangs<Record<RefusalCode, string>> = {
  en: {
    'already-so': 'Somebody did this already; nothing was changed.',
    erased: 'This comment was erased. Its text is gone and nothing more can be done with it.',
    'not-from-here': 'This cannot be done with the comment as it stands now. Nothing was changed.',
    'parent-not-public':
      'This answers a comment that is not public. Approve that one first, then this.',
  },
  es: {
    'already-so': 'Alguien ya lo hizo; no ha cambiado nada.',
    erased: 'Este comentario se borró. Su texto ya no existe y no se puede hacer nada más con él.',
    'not-from-here':
      'Esto no se puede hacer con el comentario tal como está ahora. No ha cambiado nada.',
    'parent-not-public':
      'Responde a un comentario que no es público. Apruebe primero aquel y después este.',
  },
};

/** A refusal as a sentence for moderators. */
export function describeRefusal({ refused }: Refusal, lang: Lang): string {
  return refusals[lang][refused];
}
