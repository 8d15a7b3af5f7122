import { workerData } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard, type Studio } from './draw.ts';
import { type OgMessage, OgError, type OgRule } from './message.ts';
import { findTemplate } from './find-template.ts';

/** What it answers; errors with a rule of their own do not pass from one thread to another. */
export type Answer =
  | { isDrawn: true; data: Uint8Array; messages: OgMessage[] }
  | { isDrawn: false; ruleId: OgRule; reason: string };

/** Draws one card, in a worker that was given its studio when it was started. */
export default function drawInWorker(card: Card): Promise<Answer> {
  return answer(card, workerData as Studio);
}

/** Draws one card. */
export async function answer(card: Card, studio: Studio): Promise<Answer> {
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
