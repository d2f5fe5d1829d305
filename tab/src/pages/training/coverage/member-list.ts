import type { CourseView, TrainingMember } from '../../../../../contracts/training/training';
import type { Column, GridProps, Sorting } from '../../../components/table/grid-props';

/** A place in the list, from 0. */
export type MemberPlace = { at: number };

/** An audience in the order that was asked for, with the catalogue. */
export type MemberList = Pick<GridProps<MemberPlace>, 'onSight'> & {
  courses: readonly CourseView[];
  places: readonly MemberPlace[];
  placeId: (place: MemberPlace) => string;
  /** Who stands at a place; nothing while that part is fetched. */
  memberAt: (place: MemberPlace) => TrainingMember | undefined;
  order: Pick<GridProps<MemberPlace>, 'sorting' | 'onSort'>;
};

const STILL_FETCHED = '…';

/** The columns of members in a list that the server has put in order and whose parts are fetched when looked at. */
export const ofPlaces = (
  columns: readonly Column<TrainingMember>[],
  memberAt: MemberList['memberAt'],
  { descending }: Sorting,
): readonly Column<MemberPlace>[] =>
  columns.map(({ cell, ...column }) => ({
    ...column,
    // A table turns this round where it is to be descending; the places are so already.
    compare: (a, b) => (descending ? b.at - a.at : a.at - b.at),
    cell: (place) => {
      const member = memberAt(place);
      return member === undefined ? STILL_FETCHED : cell(member);
    },
  }));
