import type { ReactNode } from 'react';
import { Unbroken } from '../Unbroken';

/** What stands in a cell as plain text has its dates on one line. */
export const inCell = (content: ReactNode): ReactNode =>
  typeof content === 'string' ? <Unbroken text={content} /> : content;
