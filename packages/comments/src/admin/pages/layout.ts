import { html } from 'hono/html';
import type { Lang } from '../../core/lang.ts';
import { base, type Markup, renderPage } from '../../service/page/page.ts';
import type { Moderator } from '../sessions.ts';
import { moderationTexts } from '../texts/texts.ts';

/** Where moderators work. */
export const adminBase = `${base}/admin`;

export const sections = ['queue', 'events', 'person', 'settings'] as const;
export type Section = (typeof sections)[number];

const pathOf: Record<Section, string> = {
  queue: adminBase,
  events: `${adminBase}/events`,
  person: `${adminBase}/person`,
  settings: `${adminBase}/settings`,
};

/** A page for somebody who is logged in, or, without a moderator, for somebody who is not yet. */
export interface AdminPage {
  lang: Lang;
  siteName: string;
  moderator?: Moderator;
  /** Where in the navigation it stands. */
  section?: Section;
  title: string;
  body: Markup;
}

/** A whole page for moderators. */
export function adminPage({ lang, siteName, moderator, section, title, body }: AdminPage) {
  const texts = moderationTexts[lang];
  return renderPage({
    lang,
    title: `${title} · ${texts.moderation} · ${siteName}`,
    styles: ['admin.css'],
    header: moderator ? bar(moderator, { lang, section }) : '',
    body: html`<h1 id="content" tabindex="-1">${title}</h1>
      ${body}`,
  });
}

function bar(
  { name }: Moderator,
  { lang, section }: { lang: Lang; section: Section | undefined },
): Markup {
  const { nav, moderation, skip } = moderationTexts[lang];
  const links = sections.map(
    (one) =>
      html`<li>
        <a href="${pathOf[one]}" ${one === section ? html`aria-current="page"` : ''}>${nav[one]}</a>
      </li>`,
  );
  return html`<header class="bar">
    <a class="skip" href="#content">${skip}</a>
    <nav aria-label="${moderation}">
      <ul>
        ${links}
      </ul>
    </nav>
    <form method="post" action="${adminBase}/log-out">
      <span class="quiet">${nav.loggedInAs(name)}</span>
      <button class="quiet-button">${nav.logOut}</button>
    </form>
  </header>`;
}
