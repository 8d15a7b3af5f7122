import { html } from 'hono/html';
import type { Action } from '../../core/states.ts';
import type { Markup } from '../../service/page/page.ts';
import { moderationTexts } from '../texts/texts.ts';
import { actionPath, versionField } from './action-form.ts';
import type { CommentView } from './comment-page.ts';
import { plainText, publicWords } from './marked-text.ts';
import { proposal, publishing } from './publishing.ts';
import { reasonField } from './reason-field.ts';

/** What can be done with a comment where it stands. */
export function decisionsFor(view: CommentView): Markup {
  switch (view.comment.state) {
    case 'pending':
      return html`${proposal(view)} ${publishing(view)} ${declining(view)}`;
    case 'approved':
      return html`${shown(view)} ${lastButtons(view, 'unpublish')}`;
    case 'rejected':
    case 'spam':
      return lastButtons(view, 'restore');
    case 'erased':
      return '';
  }
}

function declining(view: CommentView): Markup {
  const texts = moderationTexts[view.lang].comment;
  return html`<section aria-labelledby="decline">
    <h2 id="decline">${texts.decline}</h2>
    <form method="post" action="${actionPath(view.comment, 'reject')}">
      ${versionField(view.comment)} ${reasonField(view.lang)}
      <p class="buttons">
        <button class="quiet-button">${texts.reject}</button>
        <button class="quiet-button" formaction="${actionPath(view.comment, 'spam')}">
          ${texts.spam}
        </button>
        ${eraseLink(view)}
      </p>
    </form>
  </section>`;
}

function shown(view: CommentView): Markup {
  const { lang, comment } = view;
  const texts = moderationTexts[lang].comment;
  if (comment.public_text === null || comment.public_text === comment.text) return '';
  return html`<section class="panel" aria-labelledby="shown">
    <h2 id="shown">${texts.shown}</h2>
    ${plainText(publicWords(comment))}
    <p class="quiet">${texts.original(view.kept.original)}</p>
  </section>`;
}

function lastButtons(view: CommentView, action: Action & ('unpublish' | 'restore')): Markup {
  const { lang, comment, hasReplies } = view;
  const texts = moderationTexts[lang].comment;
  const reply =
    comment.state === 'approved' && comment.kind === 'visitor' && hasReplies
      ? html`<a href="${actionPath(view.comment, 'reply')}">${texts.reply}</a>`
      : '';
  return html`<form method="post" action="${actionPath(view.comment, action)}">
    ${versionField(view.comment)}
    <p class="buttons">
      <button class="quiet-button">${texts[action]}</button>
      ${reply} ${eraseLink(view)}
    </p>
  </form>`;
}

function eraseLink(view: CommentView): Markup {
  const { erase } = moderationTexts[view.lang].comment;
  return html`<a class="danger" href="${actionPath(view.comment, 'erase')}">${erase}</a>`;
}
