import { managementBodyOn, type Access } from '../access/access';
import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import { COMPETENCES, type Competence } from './competence';
import type { Completion, Training } from './training';

/** One member's own reading: NIS 2-loven § 7, stk. 2 ("medlemmerne … skal deltage i relevante kurser"). Label: Lov. */
export type MemberCoverage = {
  personId: PersonId;
  completions: readonly Completion[];
  competences: readonly Competence[];
  latestOn: DanishDate | null;
};

/** The body's reading: the competences held together ("Sammen om NIS2"). Label: Vejledning. */
export type CompetenceCoverage = {
  competence: Competence;
  carriedBy: readonly PersonId[];
  /** The day of the newest completion that gives the competence, or null if nobody carries it. */
  latestOn: DanishDate | null;
};

/**
 * How far the management body has come with courses on a day, in both readings. Which of them is enough is not for
 * the program to say: the Act and the joint municipal brochure read differently, and no interval is set by law.
 */
export type Coverage = {
  on: DanishDate;
  members: readonly MemberCoverage[];
  collective: readonly CompetenceCoverage[];
  /** The day of the newest completion that counts, or null if there is none. */
  latestOn: DanishDate | null;
};

/** Coverage of the body as it is composed on a day, by completions up to and including that day. */
export function coverageOn(state: { access: Access; training: Training }, on: DanishDate): Coverage {
  const members = managementBodyOn(state.access, on).map((personId) =>
    memberCoverage(state.training, personId, on),
  );
  const gives = ({ courseId }: Completion, competence: Competence) =>
    state.training.courses.get(courseId)?.competences.includes(competence) === true;
  const collective = COMPETENCES.map((competence) => ({
    competence,
    carriedBy: members.filter((one) => one.competences.includes(competence)).map((one) => one.personId),
    latestOn: latest(
      members.flatMap((one) =>
        one.completions.filter((each) => gives(each, competence)).map((each) => each.completedOn),
      ),
    ),
  }));
  return { on, members, collective, latestOn: latest(members.map((one) => one.latestOn)) };
}

function memberCoverage(training: Training, personId: PersonId, on: DanishDate): MemberCoverage {
  const completions = (training.completions.get(personId) ?? []).filter((one) => one.completedOn <= on);
  const learnt = new Set(completions.flatMap((one) => training.courses.get(one.courseId)?.competences ?? []));
  return {
    personId,
    completions,
    competences: COMPETENCES.filter((competence) => learnt.has(competence)),
    latestOn: latest(completions.map((one) => one.completedOn)),
  };
}

const latest = (dates: readonly (DanishDate | null)[]): DanishDate | null =>
  dates.reduce((newest, date) => (date !== null && (newest === null || date > newest) ? date : newest), null);
