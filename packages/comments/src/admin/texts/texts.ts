import type { InLangs } from '../../core/lang.ts';
import { en, type ModerationTexts } from './en.ts';
import { es } from './es.ts';

export type { ModerationTexts };

/** The words of the pages for moderators. */
export const moderationTexts: InLangs<ModerationTexts> = { en, es };
