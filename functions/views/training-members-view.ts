import { compare } from '../../domain/ground/compare';
import { textKey } from '../../domain/ground/same-text';
import type { Competence } from '../../domain/training/competence';
import { MEMBER_STANDINGS, type MemberCoverage, type MemberStanding } from '../../domain/training/coverage';
import { newestGiving } from '../../domain/training/newest-giving';
import { MOST_MEMBERS, type MemberOrder, type TrainingMember } from '../../contracts/training/training';
import type { ShowPerson } from './person-view';
import { trainingMemberView } from './training-view';

/** Who is asked for, in which order, and after how many. */
export type MembersAsked = {
  /** A part of a name or title; empty for everybody. */
  search: string;
  standing: MemberStanding | undefined;
  /** Undefined: as they stand on the roster. */
  order: MemberOrder | undefined;
  descending: boolean;
  skip: number;
};

/** What somebody is found and put in order by. */
type Findable = Pick<MemberCoverage, 'personId' | 'standing' | 'competences'> & {
  completions: readonly Pick<MemberCoverage['completions'][number], 'courseId' | 'completedOn'>[];
};
type Shown = { show: ShowPerson; gives: ReadonlyMap<string, readonly Competence[]> };

/** The part of an audience that is asked for, and how many there are in all. Only that part is made ready to be shown. */
export function trainingMembersView(
  members: readonly MemberCoverage[],
  asked: MembersAsked,
  shown: Shown,
): { found: number; members: TrainingMember[] } {
  const { found, part } = partAsked(members, asked, shown);
  return { found, members: part.map((member) => trainingMemberView(member, shown.show)) };
}

/** Those who are asked for, in the order asked for, from one place on; and how many there are in all. */
export function partAsked<Member extends Findable>(
  members: readonly Member[],
  { search, standing, order, descending, skip }: MembersAsked,
  shown: Shown,
): { found: number; part: readonly Member[] } {
  const words = textKey(search);
  const found = members.filter((member) => {
    if (standing !== undefined && member.standing !== standing) return false;
    const { name, title } = shown.show(member.personId);
    return words === '' || textKey(`${name ?? ''} ${title ?? ''}`).includes(words);
  });
  if (order !== undefined) found.sort(comparing(order, shown));
  if (descending) found.reverse();
  return { found: found.length, part: found.slice(skip, skip + MOST_MEMBERS) };
}

/** Ascending: by the alphabet, from the least urgent, from the fewest courses, from the oldest. */
function comparing(order: MemberOrder, { show, gives }: Shown): (a: Findable, b: Findable) => number {
  if (order === 'name') {
    const names = new Intl.Collator('da');
    const nameOf = ({ personId }: Findable) => show(personId).name ?? '';
    return (a, b) => names.compare(nameOf(a), nameOf(b));
  }
  if (order === 'standing') {
    const urgency = ({ standing }: Findable) => -MEMBER_STANDINGS.indexOf(standing);
    return (a, b) => urgency(a) - urgency(b);
  }
  if (order === 'courses') return (a, b) => a.completions.length - b.completions.length;
  const dayOf = (member: Findable) => newestGiving(member, order, gives) ?? '';
  return (a, b) => compare(dayOf(a), dayOf(b));
}
