import { html } from 'hono/html';
import type { CommentRow } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';
import { type Filter, filters, pageSize } from '../queue.ts';
import { moderationTexts } from '../texts/texts.ts';
import { badges, codesOf } from './badges.ts';
import { adminBase } from './layout.ts';
import { reasonField } from './reason-field.ts';
import { type BuildFacts, buildWords } from './state-words.ts';
import { timeOf } from './time.ts';

/** All that the queue shows. */
export interface QueueView extends BuildFacts {
  filter: Filter;
  page: number;
  comments: readonly CommentRow[];
  counts: Record<Filter, number>;
  isPaused: boolean;
  titleOf: (post: string) => string;
}

const excerptLength = 240;

/** The list of comments, with the links to other lists, and what can be done with many at once. */
export function queueBody(view: QueueView): Markup {
  const { lang, filter, comments, isPaused } = view;
  const { queue } = moderationTexts[lang];
  return html`${isPaused ? html`<p class="panel alert">${queue.paused}</p>` : ''} ${filterNav(view)}
  ${filter === 'public' ? html`<p class="quiet">${buildWords(view)}</p>` : ''}
  ${comments.length === 0 ? html`<p class="empty">${queue.none[filter]}</p>` : listOf(view)}
  ${pageNav(view)} ${finder(view)}`;
}

function filterNav({ lang, filter, counts }: QueueView): Markup {
  const { queue } = moderationTexts[lang];
  const links = filters.map(
    (one) =>
      html`<li>
        <a href="${addressOf(one)}" ${one === filter ? html`aria-current="page"` : ''}
          >${queue.filters[one]} <span class="count">${counts[one]}</span></a
        >
      </li>`,
  );
  return html`<nav class="filters" aria-label="${queue.filterNav}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

/** Where a list stands. */
export function addressOf(filter: Filter, page = 1): string {
  const query = new URLSearchParams({
    ...(filter !== 'waiting' && { show: filter }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size === 0 ? adminBase : `${adminBase}?${query}`;
}

function listOf(view: QueueView): Markup {
  const { lang, filter, comments } = view;
  const { queue } = moderationTexts[lang];
  const items = comments.map((comment) => itemOf(comment, view));
  const list = html`<ol class="queue">
    ${items}
  </ol>`;
  if (filter !== 'waiting') return list;
  return html`<p class="quiet">${queue.order}</p>
    <form method="post" action="${adminBase}/bulk">
      ${list}
      <fieldset class="panel">
        <legend>${queue.bulk}</legend>
        ${reasonField(lang)}
        <p class="buttons">
          <button class="quiet-button" name="action" value="reject">${queue.bulkReject}</button>
          <button class="quiet-button" name="action" value="spam">${queue.bulkSpam}</button>
        </p>
        <p class="quiet">${queue.bulkHint}</p>
      </fieldset>
    </form>`;
}

function itemOf(comment: CommentRow, view: QueueView): Markup {
  const { lang, filter, titleOf } = view;
  const { queue } = moderationTexts[lang];
  const { public_id: id, author, post, version } = comment;
  const codes = codesOf(comment);
  const box = html`<input
    type="checkbox"
    name="selected"
    value="${id}:${version}"
    aria-label="${queue.select(id)}"
  />`;
  return html`<li class="${codes.includes('crisis') ? 'item item--crisis' : 'item'}">
    ${filter === 'waiting' ? box : ''}
    <div>
      <h2>
        <a href="${adminBase}/comment/${id}"><bdi>${queue.by(author)}</bdi></a>
      </h2>
      <p class="quiet">${queue.under(titleOf(post))} · ${timeOf(comment.created_at, view)}</p>
      ${comment.kind === 'staff' ? html`<p class="note">${queue.reply}</p>` : ''}
      ${
        filter === 'waiting' && comment.first_approval_by !== null
          ? html`<p class="note">${queue.first}</p>`
          : ''
      }
      ${badges(codes, lang)}
      <p class="excerpt" lang="${comment.lang}" dir="auto">${excerptOf(comment)}</p>
    </div>
  </li>`;
}

function excerptOf({ text, public_text }: CommentRow): string {
  const words = [...(public_text ?? text)];
  if (words.length <= excerptLength) return words.join('');
  return `${words.slice(0, excerptLength).join('').trimEnd()}…`;
}

function pageNav({ lang, filter, page, counts }: QueueView): Markup {
  const { queue } = moderationTexts[lang];
  const pages = Math.max(1, Math.ceil(counts[filter] / pageSize));
  if (pages === 1) return '';
  const link = (to: number, words: string) => html`<a href="${addressOf(filter, to)}">${words}</a>`;
  return html`<nav class="pages" aria-label="${queue.pages}">
    ${page > 1 ? link(page - 1, queue.previous) : ''}
    <span>${queue.page(page, pages)}</span>
    ${page < pages ? link(page + 1, queue.next) : ''}
  </nav>`;
}

function finder({ lang }: QueueView): Markup {
  const { queue } = moderationTexts[lang];
  return html`<form class="finder" method="get" action="${adminBase}/find">
    <label for="find">${queue.find}</label>
    <div class="row">
      <input id="find" name="id" autocapitalize="none" spellcheck="false" required />
      <button class="quiet-button">${queue.findSubmit}</button>
    </div>
  </form>`;
}
