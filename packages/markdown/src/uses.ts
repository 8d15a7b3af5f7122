import type { Report, Shape, Use } from '@hearten/components/shapes';

/** The uses of every block on one page, for what only shows when they are seen together. */
export interface Uses {
  add: (shape: Shape, use: Use<Record<string, unknown>>) => void;
  /** Reports what is wrong with all uses of a block together. */
  finish: () => void;
}

export function collectUses(report: Report): Uses {
  const uses = new Map<Shape, Use<Record<string, unknown>>[]>();
  return {
    add(shape, use) {
      const known = uses.get(shape);
      if (known) known.push(use);
      else uses.set(shape, [use]);
    },
    finish() {
      const names = new Set([...uses.keys()].map(({ name }) => name));
      const page = { has: (name: string) => names.has(name) };
      for (const [shape, found] of uses) {
        shape.checkPage?.(found, (finding) => report({ url: shape.guidance, ...finding }), page);
      }
    },
  };
}
