import type { Shape } from '@hearten/components/shapes';
import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockContext } from './blocks.ts';
import type { FenceProblems } from './fence-problems.ts';
import type { HeadingIds } from './heading-ids.ts';
import type { Node } from './tree.ts';
import type { Uses } from './uses.ts';

/** Where a node stands. */
export interface Surroundings {
  /** The blocks around it, outermost first. */
  blocks: readonly ContainerDirective[];
  isInListItem: boolean;
  /** Where the lines of the innermost list item begin. */
  itemColumn: number | undefined;
  isInBlock: boolean;
  /** Depth of the heading above it; 1 under none. */
  section: { depth: number };
  /** In a heading, a link or the head of a table: no place to explain a word. */
  isInLabel: boolean;
  /** In what a reader may never open. */
  isClosed: boolean;
}

/** What the walk through one document knows and can do. */
export interface Walk extends BlockContext {
  shapes: ReadonlyMap<string, Shape>;
  components: ReadonlyMap<string, Shape>;
  problems: FenceProblems;
  headingIds: HeadingIds;
  /** Components the document imports or makes itself. */
  imported: Set<string>;
  /** Every use of a block on the page. */
  uses: Uses;
  /** The words with a record that have been explained in plain sight. */
  explained: Set<string>;
  /** Those that have been explained in what a reader may never open. */
  explainedInside: Set<string>;
  /** Blocks that end too early because of one inside them: what they seem to lack is not the author's mistake. */
  tangled: Set<Node>;
  shapeChildren: <Child extends Node>(
    children: readonly Child[],
    around: Surroundings,
    options?: { joinsCredits: boolean },
  ) => Child[];
}
