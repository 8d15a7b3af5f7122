import type { Card } from './card.ts';
import { drawCard, type Studio } from './draw.ts';
import { type OgMessage, OgError, type OgRule } from './message.ts';
import { findTemplate } from './find-template.ts';

/** What a worker is asked for. */
export interface Task {
  card: Card;
  studio: Studio;
}

/** What it answers; errors with a rule of their own do not pass from one thread to another. */
export type Answer =
  | { isDrawn: true; data: Uint8Array; messages: OgMessage[] }
  | { isDrawn: false; ruleId: OgRule; reason: string };

/** Draws one card. */
export default async function answer({ card, studio }: Task): Promise<Answer> {
  try {
    const template = await findTemplate(card.kind, studio.templates);
    return { isDrawn: true, ...(await drawCard(card, studio, template)) };
  } catch (error) {
    if (error instanceof OgError) {
      return { isDrawn: false, ruleId: error.ruleId, reason: error.message };
    }
    const reason = error instanceof Error ? error.message : String(error);
    return {
      isDrawn: false,
      ruleId: 'drawing-failed',
      reason: `The card could not be drawn: ${reason}. If the template is yours, look there; if not, tell us.`,
    };
  }
}
