import { withoutInvisible } from '../../../domain/ground/same-text';
import { restoreText } from '../../documents/training/defuse-text';

const LONE_DASH = /^[-\u2010-\u2015\u2212]{1,3}$/;
/** Spaces of any kind but line ends and tabs. */
const HARD_SPACES = /[^\S\r\n\t ]/g;

/**
 * A cell without what nobody sees, and without the apostrophes by which an export keeps texts from being run. A lone dash
 * is nothing: learning systems write it where they have no value.
 */
export const tidyCell = (cell: string): string =>
  LONE_DASH.test(cell.trim()) ? '' : withoutInvisible(restoreText(cell)).replace(HARD_SPACES, ' ');
