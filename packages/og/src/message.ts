/** Something to tell about a card: what happened, where, and how to put it right. */
export interface OgMessage {
  /** Kebab-case and never renamed. */
  ruleId: OgRule;
  severity: 'error' | 'warning';
  /** The file the card is of, or its address. */
  file: string;
  /** What happened and how to put it right, in whole sentences. */
  reason: string;
}

/** The rule behind a message; never renamed. */
export type OgRule =
  | 'bad-colour'
  | 'bad-font'
  | 'bad-logo'
  | 'bad-template'
  | 'broken-picture'
  | 'cache-not-written'
  | 'dead-worker'
  | 'drawing-failed'
  | 'low-contrast'
  | 'missing-glyph'
  | 'remote-asset'
  | 'removed-emoji'
  | 'large-file'
  | 'shortened-text'
  | 'empty-title'
  | 'unknown-palette';

/** What stands against drawing a card, in words for the person who can mend it. It has no stack to print. */
export class OgError extends Error {
  readonly ruleId: OgRule;

  constructor(
    ruleId: OgRule,
    { reason, remedy, cause }: { reason: string; remedy: string; cause?: unknown },
  ) {
    super([reason, remedy].filter(Boolean).join(' '), { cause });
    this.name = 'OgError';
    this.ruleId = ruleId;
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** One line for a log: `src/content/posts/calm.md  warning  …  (hearten-og/shortened-text)`. */
export function formatMessage({ file, severity, reason, ruleId }: OgMessage): string {
  return `${file}  ${severity}  ${reason}  (hearten-og/${ruleId})`;
}
