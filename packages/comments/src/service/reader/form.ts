import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import { caps, fieldNames, type Problem } from '../../core/submission.ts';
import { base, type Markup } from '../page/page.ts';
import { textArea } from '../page/text-area.ts';
import { readerTexts } from './texts.ts';

/** What stands in the fields, as it was typed. */
export interface FormValues {
  text: string;
  author: string;
  email: string;
  post: string;
  parent: string;
  /** What a robot wrote where nobody sees a field. */
  trap: string;
}

export interface FormOptions {
  lang: Lang;
  values: FormValues;
  /** Whether an e-mail address is asked for. */
  hasEmail: boolean;
  /** What is wrong, field by field. */
  problems?: readonly Problem[];
  /** With it the form sends; without, it leads to the check page. */
  token?: string;
}

/** The name of the field of the token, and of the button that only checks. */
export const tokenField = 'token';
export const stepField = 'step';

/** The form: the same fields as under an article, filled in. */
export function renderForm(options: FormOptions): Markup {
  const { lang, values, token } = options;
  const { form, check } = readerTexts[lang];
  const buttons = token
    ? html`<button type="submit">${check.send}</button>
        <button class="quiet-button" type="submit" name="${stepField}" value="check">
          ${check.again}
        </button>`
    : html`<button type="submit">${form.check}</button>`;
  return html`<form action="${base}/submit" method="post">
    ${commentField(options)} ${nameField(options)} ${options.hasEmail ? emailField(options) : ''}
    <p class="trap" aria-hidden="true">
      <label for="website_url">${form.trap}</label>
      <input
        id="website_url"
        name="${fieldNames.honeypot}"
        value="${values.trap}"
        tabindex="-1"
        autocomplete="off"
      />
    </p>
    <input type="hidden" name="${fieldNames.post}" value="${values.post}" />
    <input type="hidden" name="${fieldNames.parent}" value="${values.parent}" />
    ${token ? html`<input type="hidden" name="${tokenField}" value="${token}" />` : ''}
    <p class="quiet">
      ${form.notice} <a href="${base}/privacy?lang=${lang}">${form.noticeLink}</a>.
    </p>
    <p class="buttons">${buttons}</p>
  </form>`;
}

function commentField({ lang, values, problems = [] }: FormOptions): Markup {
  const { form } = readerTexts[lang];
  const problem = problemOf(problems, fieldNames.text);
  // No maxlength: a browser would cut what was pasted in silence.
  const about = html`id="comment" name="${fieldNames.text}" rows="10" required`;
  const errors = invalid(problem, 'comment');
  return html`<p>
    <label for="comment">${form.comment} <span>${form.required}</span></label>
    ${problem} ${textArea(html`${about} ${errors}`, values.text)}
  </p>`;
}

function nameField({ lang, values, problems = [] }: FormOptions): Markup {
  const { form } = readerTexts[lang];
  const problem = problemOf(problems, fieldNames.author);
  return html`<p>
    <label for="author">${form.name} <span>${form.required}</span></label>
    ${problem}
    <input
      id="author"
      name="${fieldNames.author}"
      maxlength="${caps.author}"
      autocomplete="nickname"
      required
      value="${values.author}"
      ${invalid(problem, 'author', 'author-hint')}
    />
    <small id="author-hint">${form.nameHint}</small>
  </p>`;
}

function emailField({ lang, values, problems = [] }: FormOptions): Markup {
  const { form } = readerTexts[lang];
  const problem = problemOf(problems, fieldNames.email);
  return html`<p>
    <label for="email">${form.email} <span>${form.optional}</span></label>
    ${problem}
    <input
      id="email"
      name="${fieldNames.email}"
      type="email"
      autocomplete="email"
      value="${values.email}"
      ${invalid(problem, 'email', 'email-hint')}
    />
    <small id="email-hint">${form.emailHint}</small>
  </p>`;
}

function problemOf(problems: readonly Problem[], name: string): Markup {
  const found = problems.find((one) => one.name === name);
  return found ? html`<span class="error" id="${name}-error">${found.message}</span>` : '';
}

function invalid(problem: Markup, name: string, hint?: string): Markup {
  if (problem === '') return hint ? html`aria-describedby="${hint}"` : '';
  const described = hint ? `${name}-error ${hint}` : `${name}-error`;
  return html`aria-invalid="true" aria-describedby="${described}"`;
}

/** What went wrong, at the top and with the focus, each with a link to its field. */
export function renderProblems(lang: Lang, problems: readonly Problem[]): Markup {
  if (problems.length === 0) return '';
  const { form } = readerTexts[lang];
  return html`<div class="panel alert" role="alert" tabindex="-1" autofocus>
    <h2>${form.problems}</h2>
    <ul>
      ${problems.map(({ name, message }) => html`<li>${linkOf(name, message)}</li>`)}
    </ul>
  </div>`;
}

const visible: readonly string[] = [fieldNames.text, fieldNames.author, fieldNames.email];

function linkOf(name: string, message: string): Markup {
  return visible.includes(name) ? html`<a href="#${name}">${message}</a>` : html`${message}`;
}
