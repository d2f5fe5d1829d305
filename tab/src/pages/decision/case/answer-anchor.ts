import type { Seat } from './useSeatAnswer';

/** Where on the page a seat's answer stands. */
export const answerAnchor = ({ isOwn, person }: Seat): string => (isOwn ? 'svar' : `svar-${person.personId}`);
