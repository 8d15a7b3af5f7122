import type { Kysely } from 'kysely';
import { decide, isRefusal } from '../core/states.ts';
import type { CommentRow, Database } from '../service/database/schema.ts';
import { type Decided, decideComment } from '../service/store/decide-comment.ts';
import { readSetting } from '../service/store/settings.ts';
import { actorOf, recordEvent } from './events.ts';
import { firstName } from './first-name.ts';
import { findById } from './queue.ts';
import type { Moderator } from './sessions.ts';

/** What a moderator saw and wants to be public. */
export interface Approval {
  id: number;
  version: number;
  /** The text as it is to be shown, after redaction. */
  publicText: string;
  /** Whether of the name only the first word stays; the rest is forgotten. @default false */
  isShortened?: boolean;
  moderator: Moderator;
  now: number;
}

export type ApprovalRefusal = 'own-reply' | 'not-a-reviewer' | 'replies-off' | 'same-person';

/** Approved; or approved by the first of two; or why nothing was changed. */
export type Approved = Decided | { first: CommentRow } | { refused: ApprovalRefusal };

/**
 * Approves a comment where one person is enough. Where two have to, the first approval is kept with
 * the text it was given to; the second counts only for the same text and from somebody else. An
 * answer by staff has its writer as the first person, and one of the two named readers as the second.
 */
export function approve(db: Kysely<Database>, approval: Approval): Promise<Approved> {
  return db.transaction().execute(async (transaction) => {
    const comment = await findById(transaction, approval.id);
    if (!comment) return { refused: 'missing' };
    const isSettled = isRefusal(decide(comment.state, 'approve'));
    if (comment.version === approval.version && !isSettled) {
      const refused = await replyRefusal(transaction, comment, approval.moderator);
      if (refused) return { refused };
      const isFirst = await needsAnother(transaction, comment, approval);
      if (isFirst === 'same-person') return { refused: isFirst };
      if (isFirst) {
        await shortenName(transaction, comment, approval);
        return { first: await keepFirst(transaction, approval) };
      }
    }
    const { id, version, publicText, moderator, now } = approval;
    const decision = { id, version, action: 'approve', actor: actorOf(moderator), now } as const;
    const decided = await decideComment(transaction, { ...decision, publicText });
    if ('comment' in decided) await shortenName(transaction, comment, approval);
    return decided;
  });
}

/** Whether two persons have to approve a comment. */
export async function needsTwo(db: Kysely<Database>, comment: CommentRow): Promise<boolean> {
  if (comment.kind === 'staff' || comment.flags === '[]') return false;
  return (await readSetting(db, 'twoPersons')) === true;
}

async function replyRefusal(
  db: Kysely<Database>,
  { kind, written_by }: CommentRow,
  moderator: Moderator,
): Promise<ApprovalRefusal | undefined> {
  if (kind !== 'staff') return undefined;
  const reviewers = await readSetting(db, 'reviewers');
  if (!reviewers) return 'replies-off';
  if (written_by === moderator.id) return 'own-reply';
  return reviewers.includes(moderator.name) ? undefined : 'not-a-reviewer';
}

async function needsAnother(
  db: Kysely<Database>,
  comment: CommentRow,
  { publicText, moderator }: Approval,
): Promise<boolean | 'same-person'> {
  if (!(await needsTwo(db, comment))) return false;
  const { first_approval_by, public_text } = comment;
  if (first_approval_by === null || public_text !== publicText) return true;
  return first_approval_by === moderator.id ? 'same-person' : false;
}

async function keepFirst(
  db: Kysely<Database>,
  { id, version, publicText, moderator, now }: Approval,
): Promise<CommentRow> {
  const comment = await db
    .updateTable('comment')
    .set({ public_text: publicText, first_approval_by: moderator.id, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirstOrThrow();
  const action = 'first-approval';
  await recordEvent(db, { action, actor: actorOf(moderator), now, commentId: id });
  return comment;
}

async function shortenName(
  db: Kysely<Database>,
  { id, author }: CommentRow,
  { isShortened }: Approval,
): Promise<void> {
  const short = isShortened ? firstName(author) : undefined;
  if (short === undefined) return;
  await db.updateTable('comment').set({ author: short }).where('id', '=', id).execute();
}
