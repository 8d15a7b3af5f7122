import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import { moderationTexts } from '../texts/texts.ts';
import { adminBase, adminPage } from './layout.ts';

/** What stands above the form: what went wrong, or how somebody got here. */
export type LogInNotice = { wrong: true } | { wait: number } | { note: 'loggedOut' | 'ended' };

export interface LogInView {
  lang: Lang;
  siteName: string;
  notice?: LogInNotice;
  name?: string;
}

/** The page to log in, with what was typed as a name; a password is typed anew. */
export function logInPage({ lang, siteName, notice, name = '' }: LogInView) {
  const { logIn } = moderationTexts[lang];
  const isWrong = notice !== undefined && !('note' in notice);
  const body = html`${notice ? noticeOf(notice, lang) : ''}
    <form method="post" action="${adminBase}/log-in">
      <p>
        <label for="name">${logIn.name}</label>
        <input
          id="name"
          name="name"
          value="${name}"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          required
          ${isWrong ? '' : html`autofocus`}
        />
      </p>
      <p>
        <label for="password">${logIn.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
        />
      </p>
      <p>
        <label for="code">${logIn.code}</label>
        <input
          id="code"
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          aria-describedby="code-hint"
        />
        <small id="code-hint">${logIn.codeHint}</small>
      </p>
      <p><button>${logIn.submit}</button></p>
    </form>`;
  return adminPage({ lang, siteName, title: logIn.title, body });
}

function noticeOf(notice: LogInNotice, lang: Lang) {
  const { logIn } = moderationTexts[lang];
  if ('note' in notice) return html`<p class="panel" role="status">${logIn[notice.note]}</p>`;
  const words = 'wrong' in notice ? logIn.wrong : logIn.wait(Math.ceil(notice.wait / 60));
  return html`<p class="panel alert" role="alert" tabindex="-1" autofocus>${words}</p>`;
}
