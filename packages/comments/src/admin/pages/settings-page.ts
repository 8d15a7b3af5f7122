import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import type { Markup } from '../../service/page/page.ts';
import type { Settings } from '../../service/store/settings.ts';
import { moderationTexts } from '../texts/texts.ts';
import { adminBase } from './layout.ts';

/** What is set, and the one switch any moderator may need at once. */
export function settingsBody(
  { paused, twoPersons, reviewers }: Pick<Settings, 'paused' | 'twoPersons' | 'reviewers'>,
  lang: Lang,
): Markup {
  const { settings } = moderationTexts[lang];
  const replies = reviewers ? settings.repliesOn(reviewers.join(', ')) : settings.repliesOff;
  return html`<section aria-labelledby="pause">
      <h2 id="pause">${settings.pauseTitle}</h2>
      <p>${paused ? settings.isPaused : settings.isOpen}</p>
      <form method="post" action="${adminBase}/settings">
        <p>
          <button class="quiet-button" name="paused" value="${paused ? 'no' : 'yes'}">
            ${paused ? settings.resume : settings.pause}
          </button>
        </p>
      </form>
    </section>
    <section aria-labelledby="two">
      <h2 id="two">${settings.twoTitle}</h2>
      <p>${twoPersons ? settings.twoOn : settings.twoOff}</p>
      <p class="quiet">
        ${settings.byCommand} <code>hearten comments account two-persons on|off</code>
      </p>
    </section>
    <section aria-labelledby="replies">
      <h2 id="replies">${settings.repliesTitle}</h2>
      <p>${replies}</p>
      <p class="quiet">
        ${settings.byCommand}
        <code>hearten comments account reviewers &lt;name&gt; &lt;name&gt;</code>
      </p>
    </section>`;
}
