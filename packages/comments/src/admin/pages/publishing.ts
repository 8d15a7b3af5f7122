import { html } from 'hono/html';
import { formatted } from '../../core/detectors/flag.ts';
import type { Markup } from '../../service/page/page.ts';
import { firstName } from '../first-name.ts';
import { textArea } from '../../service/page/text-area.ts';
import { moderationTexts } from '../texts/texts.ts';
import { actionPath, versionField } from './action-form.ts';
import type { CommentView } from './comment-page.ts';
import { plainText, publicWords } from './marked-text.ts';

/** The text a first person approved, or that was public before it was taken off. */
export function proposal(view: CommentView): Markup {
  const { lang, comment, firstApprovalBy } = view;
  const texts = moderationTexts[lang].comment;
  if (comment.public_text === null) return '';
  return html`<section class="panel" aria-labelledby="proposed">
    <h2 id="proposed">${texts.proposed}</h2>
    ${firstApprovalBy ? html`<p>${texts.firstApproval(firstApprovalBy)}</p>` : ''}
    ${plainText(publicWords(comment))}
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

function choices(view: CommentView): Markup {
  const texts = moderationTexts[view.lang].comment;
  const items = [...foundChoices(view), ...nameChoice(view)];
  if (items.length === 0) return '';
  return html`<fieldset>
    <legend>${texts.takeOut}</legend>
    <ul class="choices">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
    <p class="quiet">${texts.takeOutHint}</p>
  </fieldset>`;
}

function foundChoices({ comment, found }: CommentView): Markup[] {
  // Words of a crisis are no detail to take out: whether this can be public at all, a person decides.
  const details = found.filter(({ code }) => code !== 'crisis');
  return details.map(({ code, start, end, moderator }) => {
    // Whether a story has to go, a person says.
    const ticked = formatted.includes(code) ? html`checked` : '';
    return html`<label class="choice">
      <input type="checkbox" name="remove" value="${start}-${end}" ${ticked} />
      <span><bdi>“${comment.text.slice(start, end)}”</bdi> <small>${moderator}</small></span>
    </label>`;
  });
}

function nameChoice({ lang, comment, foundInName }: CommentView): Markup[] {
  const short = firstName(comment.author);
  if (foundInName.length === 0 || short === undefined) return [];
  return [
    html`<label class="choice">
      <input type="checkbox" name="shorten" value="yes" checked />
      <span>${moderationTexts[lang].comment.shorten(short)}</span>
    </label>`,
  ];
}
