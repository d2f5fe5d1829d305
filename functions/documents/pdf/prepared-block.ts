import type { StructureElement } from './tagged-pdf';

/** A block whose lines are made and whose place is still open. */
export type PreparedBlock = {
  /** The distance to the block before it, points. */
  readonly before: number;
  /** How much of it must stand on one page with the heading before it, points. */
  readonly lead: number;
  /** Draws it from where the flow is, and puts its elements under `parent`. */
  readonly draw: (parent: StructureElement) => void;
};
