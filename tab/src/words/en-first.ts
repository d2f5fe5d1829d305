import type { firstDa } from './da-first';
import { shell } from './en/shell';
import { overview } from './en/overview';
import { terms } from './en/terms';
import { months } from './en/months';
import { report } from './en/report';
import { sharedIn } from './shared/shared-in';

/** The English words that the first page and what stands around every page say; they come with the program. */
export const firstEn: typeof firstDa = {
  ...sharedIn('en'),
  ...shell,
  ...overview,
  ...terms,
  ...months,
  ...report,
};
