import type { CardKind } from './card.ts';
import { OgError } from './message.ts';
import type { Template } from './template.ts';
import { templates } from './templates/index.ts';

/** The template of a kind of card: the site’s own, where it has one. */
export async function findTemplate(
  kind: CardKind,
  own: Partial<Record<CardKind, string>>,
): Promise<Template> {
  const module = own[kind];
  if (!module) return templates[kind];
  let found: { default?: Template };
  try {
    found = (await import(module)) as { default?: Template };
  } catch (cause) {
    throw wrong(module, `cannot be loaded: ${cause instanceof Error ? cause.message : cause}`);
  }
  const template = found.default;
  if (typeof template?.content !== 'function' || typeof template.background !== 'function') {
    throw wrong(module, 'has no template');
  }
  return template;
}

function wrong(module: string, what: string) {
  return new OgError('bad-template', {
    reason: `The template ${module} ${what}.`,
    remedy: 'It needs `export default defineTemplate({ … })` of @hearten/og.',
  });
}
