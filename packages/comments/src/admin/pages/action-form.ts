import { html } from 'hono/html';
import type { CommentRow } from '../../service/database/schema.ts';
import type { Markup } from '../../service/page/page.ts';
import { adminBase } from './layout.ts';

/** Where something is done with a comment. */
export function actionPath({ public_id }: CommentRow, action: string): string {
  return `${adminBase}/comment/${public_id}/${action}`;
}

/** The version that is seen, so that nothing is decided about another. */
export function versionField({ version }: CommentRow): Markup {
  return html`<input type="hidden" name="version" value="${version}" />`;
}
