import { html } from 'hono/html';
import type { Flag } from '../../core/detectors/flag.ts';
import type { Finding } from '../../core/replies/check-reply.ts';
import type { CommentRow } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';
import type { TrailEntry } from '../events.ts';
import type { KeptDays } from '../kept-days.ts';
import { moderationTexts } from '../texts/texts.ts';
import { badges, codesOf } from './badges.ts';
import { decisionsFor } from './decisions.ts';
import { adminBase } from './layout.ts';
import { markedText, plainText, publicWords } from './marked-text.ts';
import { findingList } from './reply-pages.ts';
import { type BuildFacts, stateWords } from './state-words.ts';
import { timeOf } from './time.ts';
import { trailOf } from './trail.ts';

/** All that is shown of one comment. */
export interface CommentView extends BuildFacts {
  comment: CommentRow;
  /** What it answers. */
  parent: CommentRow | undefined;
  /** What is found in its text and in its name. */
  found: readonly Flag[];
  foundInName: readonly Flag[];
  /** What the guard of replies says of an answer by staff. */
  findings: readonly Finding[];
  article: { title: string; path: string | undefined };
  trail: readonly TrailEntry[];
  /** Who approved it first, where two have to. */
  firstApprovalBy: string | undefined;
  kept: KeptDays;
  /** Whether the clinic answers comments. */
  hasReplies: boolean;
}

/** One comment, read as plain text, with what can be done with it. */
export function commentBody(view: CommentView): Markup {
  const { lang, comment } = view;
  const texts = moderationTexts[lang].comment;
  if (comment.state === 'erased') return html`${factsOf(view)} ${trailSection(view)}`;
  const codes = codesOf(comment);
  return html`${codes.includes('crisis') ? crisisPanel(view) : ''} ${answered(view)}
    <section aria-labelledby="text">
      <h2 id="text">${texts.text}</h2>
      ${markedText(comment, view.found, lang)} ${badges(codes, lang)}
    </section>
    ${guardSection(view)} ${decisionsFor(view)} ${factsOf(view)} ${trailSection(view)}`;
}

function crisisPanel({ lang }: CommentView): Markup {
  const { crisis, crisisHelp } = moderationTexts[lang].comment;
  return html`<div class="panel alert">
    <h2>${crisis}</h2>
    <p>${crisisHelp}</p>
  </div>`;
}

function answered({ lang, parent }: CommentView): Markup {
  if (!parent) return '';
  const texts = moderationTexts[lang].comment;
  const isPublic = parent.state === 'approved' || parent.state === 'erased';
  const link = html`<a href="${adminBase}/comment/${parent.public_id}">${texts.openParent}</a>`;
  return html`<p><bdi>${texts.answers(parent.author)}</bdi></p>
    <blockquote>${plainText(publicWords(parent))}</blockquote>
    <p>${isPublic ? '' : html`<strong>${texts.parentNotPublic}</strong>`} ${link}</p>`;
}

function guardSection({ lang, findings }: CommentView): Markup {
  if (findings.length === 0) return '';
  return html`<div class="panel alert">
    <h2>${moderationTexts[lang].reply.findings}</h2>
    ${findingList(findings)}
  </div>`;
}

function factsOf(view: CommentView): Markup {
  const { lang, comment, article } = view;
  const texts = moderationTexts[lang].comment;
  const title = article.path ? html`<a href="${article.path}">${article.title}</a>` : article.title;
  return html`<dl class="facts">
    <div>
      <dt>${texts.article}</dt>
      <dd>${title}</dd>
    </div>
    <div>
      <dt>${texts.written}</dt>
      <dd>${timeOf(comment.created_at, view)}</dd>
    </div>
    <div>
      <dt>${texts.id}</dt>
      <dd>${comment.public_id}</dd>
    </div>
    <div>
      <dt>${texts.state}</dt>
      <dd>${stateWords(view)}</dd>
    </div>
  </dl>`;
}

function trailSection({ trail, ...reading }: CommentView): Markup {
  if (trail.length === 0) return '';
  return html`<section aria-labelledby="trail">
    <h2 id="trail">${moderationTexts[reading.lang].comment.trail}</h2>
    ${trailOf(trail, reading)}
  </section>`;
}
