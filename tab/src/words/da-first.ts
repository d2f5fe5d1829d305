import { shell } from './da/shell';
import { overview } from './da/overview';
import { terms } from './da/terms';
import { months } from './da/months';
import { report } from './da/report';
import { sharedIn } from './shared/shared-in';

/** The Danish words that the first page and what stands around every page say; they come with the program. */
export const firstDa = {
  ...sharedIn('da'),
  ...shell,
  ...overview,
  ...terms,
  ...months,
  ...report,
};
