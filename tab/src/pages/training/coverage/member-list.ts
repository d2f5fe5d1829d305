import type { CourseView, TrainingMember } from '../../../../../contracts/training/training';
import type { Column, GridProps } from '../../../components/table/grid-props';

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

/**
 * A table may put the places in order by a column; the server has done so, and they stay as they are. Fluent takes a column
 * for one that can be sorted by how many parameters this has.
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars
const asTheyAre = (_one: MemberPlace, _other: MemberPlace) => 0;

/** The columns of members in a list that the server has put in order and whose parts are fetched when looked at. */
export const ofPlaces = (
  columns: readonly Column<TrainingMember>[],
  memberAt: MemberList['memberAt'],
): readonly Column<MemberPlace>[] =>
  columns.map(({ cell, ...column }) => ({
    ...column,
    compare: asTheyAre,
    cell: (place) => {
      const member = memberAt(place);
      return member === undefined ? STILL_FETCHED : cell(member);
    },
  }));
