import { html } from 'hono/html';
import type { State } from '../../../core/comment.ts';
import type { Lang } from '../../../core/lang.ts';
import type { Action } from '../../../core/states.ts';
import type { CommentRow } from '../../database/schema.ts';
import type { Markup } from '../../page/page.ts';
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
}

/** Says what was done, and offers to take it back. Its words are ours: an address can only choose among them. */
export function doneNotice(done: string, { lang, comment, count, all }: Done): Markup {
  const words = wordsOf(done, { lang, comment, count, all });
  if (words === undefined) return '';
  return html`<div class="panel done">
    <p role="status" tabindex="-1" autofocus>${words}</p>
    ${undoForm(done, comment, lang)}
  </div>`;
}

function wordsOf(done: string, { lang, comment, count, all }: Done): string | undefined {
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
    case 'reject':
    case 'spam':
    case 'unpublish':
    case 'restore':
    case 'erase':
    case 'reply':
      return comment ? texts[done](comment.public_id) : undefined;
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
