import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import type { Finding } from '../../core/replies/check-reply.ts';
import type { CommentRow } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';
import { textArea } from '../../service/page/text-area.ts';
import { moderationTexts } from '../texts/texts.ts';
import { actionPath } from './action-form.ts';
import { plainText, publicWords } from './marked-text.ts';

/** An answer by staff while it is written. */
export interface ReplyView {
  lang: Lang;
  /** What is answered. */
  comment: CommentRow;
  role: string;
  /** The names of those who read it before it is public. */
  reviewers: readonly string[];
  text: string;
  templates: readonly string[];
  /** Why it was not taken yet. */
  problem?: 'empty' | 'long';
}

/** The box for an answer, with the rule above it and words that are safe. */
export function replyBody(view: ReplyView): Markup {
  const { lang, comment, role, reviewers, templates, problem } = view;
  const { reply } = moderationTexts[lang];
  const about = problem
    ? html`aria-describedby="reply-problem reply-hint" aria-invalid="true" autofocus`
    : html`aria-describedby="reply-hint"`;
  const safe = templates.map((words) => html`<li><q lang="${comment.lang}">${words}</q></li>`);
  return html`<blockquote>
      <p>
        <b><bdi>${comment.author}</bdi></b>
      </p>
      ${plainText(publicWords(comment))}
    </blockquote>
    <p class="panel alert">${reply.rule}</p>
    ${
      templates.length > 0
        ? html`<h2>${reply.templates}</h2>
            <ul>
              ${safe}
            </ul>`
        : ''
    }
    <form method="post" action="${actionPath(comment, 'reply')}">
      <label for="reply">${reply.text}</label>
      ${textArea(html`id="reply" name="text" rows="7" required ${about}`, view.text)}
      ${problem ? html`<span class="error" id="reply-problem">${reply[problem]}</span>` : ''}
      <p class="quiet" id="reply-hint">
        ${reply.shownAs(role)} ${reply.readers(reviewers.join(', '))}
      </p>
      <p class="buttons"><button name="step" value="check">${reply.check}</button></p>
    </form>`;
}

/** What the guard says of an answer, before a second reader gets it. */
export function replyCheckBody(view: ReplyView, findings: readonly Finding[]): Markup {
  const { lang, comment, text } = view;
  const { reply, preview } = moderationTexts[lang];
  const said =
    findings.length > 0
      ? html`<div class="panel alert">
          <h2>${reply.findings}</h2>
          ${findingList(findings)}
          <p>${reply.stillSend}</p>
        </div>`
      : html`<p>${reply.clean}</p>`;
  return html`${said}
    <div class="panel">${plainText({ text, lang: comment.lang })}</div>
    <form method="post" action="${actionPath(comment, 'reply')}">
      ${textArea(html`name="text" hidden`, text)}
      <p class="buttons">
        <button class="${findings.length > 0 ? '' : 'quiet-button'}" name="step" value="change">
          ${preview.back}
        </button>
        <button class="${findings.length > 0 ? 'quiet-button' : ''}" name="step" value="send">
          ${reply.send}
        </button>
      </p>
    </form>`;
}

/** What the guard found, in sentences. */
export function findingList(findings: readonly Finding[]): Markup {
  if (findings.length === 0) return '';
  const sentences = [...new Set(findings.map(({ message }) => message))];
  return html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}
