import { html } from 'hono/html';
import type { State } from '../../core/comment.ts';
import type { Lang } from '../../core/lang.ts';
import type { Action } from '../../core/states.ts';
import type { CommentRow } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';
import type { KeptDays } from '../kept-days.ts';
import { moderationTexts } from '../texts/texts.ts';
import { actionPath, versionField } from './action-form.ts';

/** What takes a decision back, and where the comment stands while that can be done. */
const undoOf: Partial<Record<string, { from: State; action: Action }>> = {
  approve: { from: 'approved', action: 'unpublish' },
  reject: { from: 'rejected', action: 'restore' },
  spam: { from: 'spam', action: 'restore' },
};

/** What was done with which comment. */
export interface Done {
  lang: Lang;
  comment: CommentRow | undefined;
  count: number;
  all: number;
  kept: KeptDays;
}

/** Says what was done, and offers to take it back. Its words are ours: an address can only choose among them. */
export function doneNotice(done: string, facts: Done): Markup {
  const { lang, comment } = facts;
  const words = wordsOf(done, facts);
  if (words === undefined) return '';
  return html`<div class="panel done">
    <p role="status" tabindex="-1" autofocus>${words}</p>
    ${undoForm(done, comment, lang)}
  </div>`;
}

function wordsOf(done: string, { lang, comment, count, all, kept }: Done): string | undefined {
  const texts = moderationTexts[lang].done;
  switch (done) {
    case 'bulk':
      return texts.bulk(count, all);
    case 'nothing':
    case 'pause':
    case 'resume':
      return texts[done];
    case 'approve':
    case 'first':
    case 'unpublish':
    case 'restore':
    case 'erase':
    case 'reply':
      return comment ? texts[done](comment.public_id) : undefined;
    case 'reject':
      return comment && texts.reject(comment.public_id, kept.rejected);
    case 'spam':
      return comment && texts.spam(comment.public_id, kept.spam);
    default:
      return undefined;
  }
}

function undoForm(done: string, comment: CommentRow | undefined, lang: Lang): Markup {
  const undo = undoOf[done];
  if (!undo || comment?.state !== undo.from) return '';
  return html`<form method="post" action="${actionPath(comment, undo.action)}">
    ${versionField(comment)}
    <button class="quiet-button">${moderationTexts[lang].done.undo}</button>
  </form>`;
}
