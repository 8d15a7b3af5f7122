import { html } from 'hono/html';
import type { FlagCode } from '../../../core/detectors/flag.ts';
import type { Markup } from '../../page/page.ts';
import { firstName } from '../first-name.ts';
import { textArea } from '../../page/text-area.ts';
import { moderationTexts } from '../texts/texts.ts';
import { actionPath, versionField } from './action-form.ts';
import type { CommentView } from './comment-page.ts';
import { plainText } from './marked-text.ts';

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

/** The text a first person approved, or that was public before it was taken off. */
export function proposal(view: CommentView): Markup {
  const { lang, comment, firstApprovalBy } = view;
  const texts = moderationTexts[lang].comment;
  if (comment.public_text === null) return '';
  return html`<section class="panel" aria-labelledby="proposed">
    <h2 id="proposed">${texts.proposed}</h2>
    ${firstApprovalBy ? html`<p>${texts.firstApproval(firstApprovalBy)}</p>` : ''}
    ${plainText(comment.public_text)}
    <form method="post" action="${actionPath(view.comment, 'approve')}">
      ${versionField(view.comment)}
      <p class="buttons">
        <button name="step" value="as-proposed">${texts.approveProposed}</button>
      </p>
    </form>
  </section>`;
}

/** The buttons that make a comment public, and what may be taken out of it first. */
export function publishing(view: CommentView): Markup {
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
  const about = html`aria-label="${texts.markMore}" aria-describedby="mark-hint"`;
  const marks = html`<details>
    <summary>${texts.markMore}</summary>
    <p id="mark-hint">${texts.markHint}</p>
    ${textArea(html`name="marked" rows="8" spellcheck="false" ${about}`, comment.text)}
    ${hasFound ? '' : html`<p class="buttons">${preview}</p>`}
  </details>`;
  return html`<section aria-labelledby="publish">
    <h2 id="publish">${texts.publish}</h2>
    <form method="post" action="${actionPath(view.comment, 'approve')}">
      ${versionField(view.comment)}
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
