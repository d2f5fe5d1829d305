import type { CourseView, TrainingMember } from '../../../../../contracts/training/training';
import type { Column, GridProps, Sorting } from '../../../components/table/grid-props';

/** A place in the list, and who stands there; nothing while that part is fetched. */
export type MemberPlace = { placeId: string; at: number; member: TrainingMember | undefined };

/** The one function of it for all tables: with another each time, a long table goes through all its rows again. */
export const placeIdOf = ({ placeId }: MemberPlace): string => placeId;

/** An audience in the order that was asked for, with the catalogue. */
export type MemberList = Pick<GridProps<MemberPlace>, 'onSight'> & {
  courses: readonly CourseView[];
  places: readonly MemberPlace[];
  order: Pick<GridProps<MemberPlace>, 'sorting' | 'onSort'>;
};

const STILL_FETCHED = '…';

/** The columns of members in a list that the server has put in order and whose parts are fetched when looked at. */
export const ofPlaces = (
  columns: readonly Column<TrainingMember>[],
  { descending }: Sorting,
): readonly Column<MemberPlace>[] =>
  columns.map(({ cell, ...column }) => ({
    ...column,
    // A table turns this round where it is to be descending; the places are so already.
    compare: (a, b) => (descending ? b.at - a.at : a.at - b.at),
    cell: ({ member }) => (member === undefined ? STILL_FETCHED : cell(member)),
  }));
