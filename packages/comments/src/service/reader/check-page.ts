import { html } from 'hono/html';
import type { CommentPage } from '../../core/comment.ts';
import type { Flag } from '../../core/detectors/flag.ts';
import type { Lang } from '../../core/lang.ts';
import type { Problem } from '../../core/submission.ts';
import { type Markup, renderPage } from '../page/page.ts';
import { type FormValues, renderForm, renderProblems } from './form.ts';
import { readerTexts } from './texts.ts';

export interface CheckOptions {
  lang: Lang;
  values: FormValues;
  hasEmail: boolean;
  page: CommentPage | undefined;
  token: string;
  /** What looks private, in the text and in the name. */
  flags: readonly { flag: Flag; excerpt: string }[];
  problems?: readonly Problem[];
  /** Why it was not taken yet, above everything. */
  notice?: { title: string; detail: string } | undefined;
}

/** “Check your comment”: what will be public, what looks private, and the text to change or send. */
export function renderCheckPage(options: CheckOptions): Markup {
  const { lang, values, problems = [], flags, page, notice } = options;
  const { check } = readerTexts[lang];
  const body = html`<h1>${check.title}</h1>
    ${notice ? renderNotice(notice) : ''} ${renderProblems(lang, problems)}
    ${flags.some(({ flag }) => flag.code === 'crisis') ? renderCrisis(lang) : ''}
    <p>${check.lead}</p>
    <h2>${check.publicTitle}</h2>
    <p>${check.publicLead}</p>
    ${renderFlags(options)}
    ${renderForm({ lang, values, problems, hasEmail: options.hasEmail, token: options.token })}
    ${page ? html`<p><a href="${page.path}">${check.leave}</a></p>` : ''}`;
  return renderPage({ lang, title: check.title, body });
}

function renderNotice({ title, detail }: { title: string; detail: string }): Markup {
  return html`<div class="panel alert" role="alert" tabindex="-1" autofocus>
    <h2>${title}</h2>
    <p>${detail}</p>
  </div>`;
}

/** Whom to call, first of all. */
export function renderCrisis(lang: Lang): Markup {
  const { check } = readerTexts[lang];
  return html`<section class="panel alert" aria-labelledby="crisis">
    <h2 id="crisis">${check.crisisTitle}</h2>
    <p>${check.crisis}</p>
    <p><a href="tel:988">${check.call}</a> · <a href="sms:988">${check.text}</a></p>
  </section>`;
}

function renderFlags({ lang, flags }: CheckOptions): Markup {
  const shown = flags.filter(({ flag }) => flag.code !== 'crisis');
  if (shown.length === 0) return '';
  const { check } = readerTexts[lang];
  return html`<section class="panel" aria-labelledby="private">
    <h2 id="private">${check.privateTitle}</h2>
    <p>${check.privateLead}</p>
    <ul>
      ${shown.map(
        ({ flag, excerpt }) =>
          html`<li>
            <mark><bdi>${excerpt}</bdi></mark> ${flag.reader}
          </li>`,
      )}
    </ul>
  </section>`;
}
