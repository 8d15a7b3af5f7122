import type { Generated, Insertable, Selectable } from 'kysely';
import type { State } from '../../core/comment.ts';

// Times are milliseconds since 1970 in UTC. SQL stays small here: no JSON operators, no triggers, so that PostgreSQL can follow.

/** A comment and where it stands. Its numbers grow in the order comments came, whatever a clock says. */
export interface CommentTable {
  id: Generated<number>;
  /** Random, `c_…`: all that is ever said of it in public. */
  public_id: string;
  /** The id of the article. */
  post: string;
  parent_id: number | null;
  author: string;
  /** As it was sent, clean; empty once erased. */
  text: string;
  /** As it is shown, after redaction; null until it was approved. */
  public_text: string | null;
  lang: string;
  state: State;
  /** Grows with every change: who decides names the one they saw. */
  version: Generated<number>;
  /** What the detectors found, as a JSON list of codes. */
  flags: string;
  kind: 'visitor' | 'staff';
  /** What somebody of the clinic is, as it is shown. */
  staff_role: string | null;
  /** The moderator who wrote it. */
  written_by: number | null;
  /** Who approved it first, where two persons have to. */
  first_approval_by: number | null;
  created_at: number;
  decided_at: number | null;
  /** When it was first public; builds are told of one that was and is not. */
  published_at: number | null;
  /** Tells the same words sent twice; emptied after a day. */
  dedupe_hash: string | null;
  /** Tells the same words of many; emptied after a day. */
  text_hash: string | null;
}

/** An e-mail address, encrypted, apart from its comment: gone when the comment is decided. */
export interface ContactTable {
  comment_id: number;
  email: Uint8Array;
  nonce: Uint8Array;
  key_id: string;
  /** Finds the comments of an address without telling it. */
  blind_index: string;
  created_at: number;
}

/** Who did what, without a word of any comment. Nothing is changed or deleted here before its time. */
export interface EventTable {
  id: Generated<number>;
  /** Null where it is about no comment. */
  comment_id: number | null;
  /** `moderator:3`, `writer`, `retention`, `import`, `command`. */
  actor: string;
  action: string;
  from_state: State | null;
  to_state: State | null;
  reason: string | null;
  at: number;
}

/** What is still to be done outside: written with the change it follows from, in one transaction. */
export interface OutboxTable {
  id: Generated<number>;
  kind: 'mail' | 'rebuild' | 'tombstone';
  /** JSON, with nothing a writer wrote. */
  payload: string;
  is_urgent: 0 | 1;
  attempts: Generated<number>;
  not_before: number;
  created_at: number;
  done_at: number | null;
}

/** What is left of an erased comment. */
export interface TombstoneTable {
  public_id: string;
  post: string;
  erased_at: number;
  /** `writer`, `moderator`, `retention`, `command`. */
  cause: string;
  /** Whether copies of it were in the built site. */
  was_public: 0 | 1;
}

export interface ModeratorTable {
  id: Generated<number>;
  /** What they log in with, in small letters. */
  name: string;
  /** What they are, as staff replies show it. */
  role: string;
  password: string;
  totp: string | null;
  /** The last time step a code was taken from: a code works once. */
  totp_step: number | null;
  disabled_at: number | null;
  created_at: number;
}

export interface SessionTable {
  token_hash: string;
  moderator_id: number;
  created_at: number;
  seen_at: number;
  expires_at: number;
}

/** Tokens that were used, and for which comment: a second press of the button leads to the same thanks. */
export interface UsedNonceTable {
  nonce: string;
  comment_public_id: string;
  expires_at: number;
}

/** What the service remembers of itself, as JSON by name. */
export interface SettingTable {
  name: string;
  value: string;
}

/** What anybody may read: approved comments, and erased ones without their words, as their answers stay. */
export interface PublicCommentView {
  position: number;
  public_id: string;
  post: string;
  parent: string | null;
  author: string;
  text: string;
  staff_role: string | null;
  state: State;
  created_at: number;
}

export interface Database {
  comment: CommentTable;
  contact: ContactTable;
  event: EventTable;
  outbox: OutboxTable;
  tombstone: TombstoneTable;
  moderator: ModeratorTable;
  session: SessionTable;
  used_nonce: UsedNonceTable;
  setting: SettingTable;
  public_comment: PublicCommentView;
}

export type CommentRow = Selectable<CommentTable>;
export type NewComment = Insertable<CommentTable>;
export type EventRow = Selectable<EventTable>;
export type OutboxRow = Selectable<OutboxTable>;
export type TombstoneRow = Selectable<TombstoneTable>;
export type ModeratorRow = Selectable<ModeratorTable>;
