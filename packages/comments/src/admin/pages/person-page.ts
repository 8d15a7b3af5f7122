import { html } from 'hono/html';
import type { CommentRow } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';
import { textArea } from '../../service/page/text-area.ts';
import { moderationTexts } from '../texts/texts.ts';
import { adminBase } from './layout.ts';
import { plainText } from './marked-text.ts';
import { type Reading, timeOf } from './time.ts';

/** Whose data is looked for, and what was found; undefined before anything was asked. */
export interface PersonView extends Reading {
  email: string;
  ids: string;
  found?: readonly CommentRow[];
}

/** Finds what is kept of one person, to show, hand over or erase it. */
export function personBody(view: PersonView): Markup {
  const { person } = moderationTexts[view.lang];
  return html`<p>${person.hint}</p>
    <form method="post" action="${adminBase}/person">
      <p>
        <label for="email">${person.email}</label>
        <input id="email" name="email" type="email" value="${view.email}" autocomplete="off" />
      </p>
      <p>
        <label for="ids">${person.ids}</label>
        ${textArea(html`id="ids" name="ids" rows="3" aria-describedby="ids-hint"`, view.ids)}
        <small id="ids-hint">${person.idsHint}</small>
      </p>
      <p class="buttons">
        <button name="step" value="show">${person.show}</button>
        <button class="quiet-button" name="step" value="download">${person.download}</button>
      </p>
    </form>
    ${results(view)}`;
}

function results(view: PersonView): Markup {
  const { person, comment: texts } = moderationTexts[view.lang];
  const { found } = view;
  if (!found) return '';
  const status = found.length === 0 ? person.none : person.found(found.length);
  const items = found.map(
    (comment) =>
      html`<li>
        <h2><a href="${adminBase}/comment/${comment.public_id}">${comment.public_id}</a></h2>
        <p class="quiet">${timeOf(comment.created_at, view)} · ${texts.states[comment.state]}</p>
        ${plainText(comment)}
      </li>`,
  );
  return html`<p class="panel" role="status" tabindex="-1" autofocus>${status}</p>
    <ol class="queue">
      ${items}
    </ol>`;
}
