import { html } from 'hono/html';
import type { FlagCode } from '../../../core/detectors/flag.ts';
import type { Action } from '../../../core/states.ts';
import type { Markup } from '../../page/page.ts';
import { firstName } from '../first-name.ts';
import { moderationTexts } from '../texts/texts.ts';
import type { CommentView } from './comment-page.ts';
import { adminBase } from './layout.ts';
import { plainText } from './marked-text.ts';
import { reasonField } from './reason-field.ts';

/** What identifies somebody by its form alone: ticked already. Whether a story has to go, a person says. */
const identifiers: readonly FlagCode[] = [
  'phone',
  'email',
  'ssn',
  'birth-date',
  'address',
  'record-number',
  'link',
];

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

/** The text a first person approved, or that was public before it was taken off. */
function proposal(view: CommentView): Markup {
  const { lang, comment, firstApprovalBy } = view;
  const texts = moderationTexts[lang].comment;
  if (comment.public_text === null) return '';
  return html`<section class="panel" aria-labelledby="proposed">
    <h2 id="proposed">${texts.proposed}</h2>
    ${firstApprovalBy ? html`<p>${texts.firstApproval(firstApprovalBy)}</p>` : ''}
    ${plainText(comment.public_text)}
    <form method="post" action="${actionPath(view, 'approve')}">
      ${versionOf(view)}
      <p class="buttons">
        <button name="step" value="as-proposed">${texts.approveProposed}</button>
      </p>
    </form>
  </section>`;
}

function publishing(view: CommentView): Markup {
  const { lang, comment, found, foundInName } = view;
  const texts = moderationTexts[lang].comment;
  const hasFound = found.length > 0 || foundInName.length > 0;
  const preview = html`<button name="step" value="preview">${texts.preview}</button>`;
  const approve = html`<button
    name="step"
    value="as-written"
    class="${hasFound || comment.public_text !== null ? 'quiet-button' : ''}"
  >
    ${texts.approve}
  </button>`;
  const marks = html`<details>
    <summary>${texts.markMore}</summary>
    <p id="mark-hint">${texts.markHint}</p>
    <textarea
      name="marked"
      rows="8"
      spellcheck="false"
      aria-label="${texts.markMore}"
      aria-describedby="mark-hint"
    >
${`\n${comment.text}`}</textarea>
    ${hasFound ? '' : html`<p class="buttons">${preview}</p>`}
  </details>`;
  return html`<section aria-labelledby="publish">
    <h2 id="publish">${texts.publish}</h2>
    <form method="post" action="${actionPath(view, 'approve')}">
      ${versionOf(view)}
      ${
        hasFound
          ? html`${choices(view)} ${marks}
              <p class="buttons">${preview} ${approve}</p>`
          : html`<p class="buttons">${approve}</p>
              ${marks}`
      }
    </form>
  </section>`;
}

function choices({ lang, comment, found, foundInName }: CommentView): Markup {
  const texts = moderationTexts[lang].comment;
  const boxes = found.map(({ code, start, end, moderator }) => {
    const isTicked = identifiers.includes(code);
    return html`<li>
      <label class="choice">
        <input
          type="checkbox"
          name="remove"
          value="${start}-${end}"
          ${isTicked ? html`checked` : ''}
        />
        <span><bdi>“${comment.text.slice(start, end)}”</bdi> <small>${moderator}</small></span>
      </label>
    </li>`;
  });
  const short = firstName(comment.author);
  const name =
    foundInName.length > 0 && short !== undefined
      ? html`<li>
          <label class="choice">
            <input type="checkbox" name="shorten" value="yes" checked />
            <span>${texts.shorten(short)}</span>
          </label>
        </li>`
      : '';
  return html`<fieldset>
    <legend>${texts.takeOut}</legend>
    <ul class="choices">
      ${boxes} ${name}
    </ul>
    <p class="quiet">${texts.takeOutHint}</p>
  </fieldset>`;
}

function declining(view: CommentView): Markup {
  const texts = moderationTexts[view.lang].comment;
  return html`<section aria-labelledby="decline">
    <h2 id="decline">${texts.decline}</h2>
    <form method="post" action="${actionPath(view, 'reject')}">
      ${versionOf(view)} ${reasonField(view.lang)}
      <p class="buttons">
        <button class="quiet-button">${texts.reject}</button>
        <button class="quiet-button" formaction="${actionPath(view, 'spam')}">${texts.spam}</button>
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
    ${plainText(comment.public_text)}
    <p class="quiet">${texts.original}</p>
  </section>`;
}

function lastButtons(view: CommentView, action: Action & ('unpublish' | 'restore')): Markup {
  const { lang, comment, hasReplies } = view;
  const texts = moderationTexts[lang].comment;
  const reply =
    comment.state === 'approved' && comment.kind === 'visitor' && hasReplies
      ? html`<a href="${actionPath(view, 'reply')}">${texts.reply}</a>`
      : '';
  return html`<form method="post" action="${actionPath(view, action)}">
    ${versionOf(view)}
    <p class="buttons">
      <button class="quiet-button">${texts[action]}</button>
      ${reply} ${eraseLink(view)}
    </p>
  </form>`;
}

function eraseLink(view: CommentView): Markup {
  const { erase } = moderationTexts[view.lang].comment;
  return html`<a class="danger" href="${actionPath(view, 'erase')}">${erase}</a>`;
}

function actionPath({ comment }: CommentView, action: string): string {
  return `${adminBase}/comment/${comment.public_id}/${action}`;
}

function versionOf({ comment }: CommentView): Markup {
  return html`<input type="hidden" name="version" value="${comment.version}" />`;
}
