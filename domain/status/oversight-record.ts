import { abilitiesOf } from '../access/abilities';
import { bodyRoleOn, managementBodyOn, rolesOn, type Access } from '../access/access';
import { isActiveOn, isBodyRole, type Membership, type PersonId, type Role } from '../access/role';
import { danishDate, type DanishDate, type Instant, type Month } from '../calendar/danish-time';
import type { Decision } from '../decision/decision';
import type { DecisionId, Outcome } from '../decision/terms';
import { momentOf, standing, type Standing } from '../decision/standing';
import type { Head } from '../ledger/head';
import type { StatusState } from './status-state';
import { followUpsOf, type FollowUp } from './follow-up';
import { namedMeasures, type NamedMeasures } from './named-measures';
import type { IssuedReport, Noting, ReportVersion, StatusReport } from './report';
import type { Detail } from './section';
import { versionDifferences, type VersionDifferences } from './version-differences';

/** Somebody in the management body, and their receipt of a version; null: they have not noted it. */
export type BodyMember = {
  personId: PersonId;
  role: Role;
  /** The day from which they belong to the body, for somebody who came after the version was issued. */
  joinedOn: DanishDate | null;
  /** Their last day in the body if they have left it since. */
  leftOn: DanishDate | null;
  noting: Noting | null;
};

/** A version as it was issued, what it changed, and who of the management body of that day has noted it. */
export type RecordedVersion = ReportVersion & {
  /** The entry in the ledger by which it was issued. */
  seq: number;
  /** Null for the first one. */
  differences: VersionDifferences | null;
  body: readonly BodyMember[];
};

/** A decision that a version asked for or named, and what has become of it. */
export type LinkedDecision = {
  decisionId: DecisionId;
  title: string;
  /** Whether it is the one decision that the status asked for. */
  isWish: boolean;
  standing: Standing;
  outcome: Outcome | null;
  concludedAt: Instant | null;
};

/**
 * The oversight record (tilsynsreferat) of one month as of an entry in the ledger: what the management body was shown,
 * who noted it, and what was asked for. It is made of ledger facts alone and names people by id, so that building it
 * again from the same entry gives the same, whoever has left the people directory since.
 */
export type OversightRecord = {
  month: Month;
  /** The ledger's last entry when it was made, and its time. */
  position: Head & { at: Instant };
  /** Everything that was issued, the newest last. */
  versions: readonly RecordedVersion[];
  /** Who has joined the management body since the newest version. */
  joinedSince: readonly BodyMember[];
  /** Receipts of people who were not in the body on the day of the version that they noted. */
  otherNotings: readonly (Noting & { role: Role | null })[];
  /** What was asked for when the month's status was read, answered or not. */
  followUps: readonly FollowUp[];
  /** What was asked for in earlier months and shown in this one as not answered, as it stands now. */
  earlierFollowUps: readonly FollowUp[];
  decisions: readonly LinkedDecision[];
  /** The measures to oversee as of the newest version; absent where the register was empty, as in every older paper. */
  measures?: NamedMeasures;
};

/** The oversight record of a month as of the state's head; nothing if the month was never issued. */
export function oversightRecord(state: StatusState, month: Month): OversightRecord | undefined {
  const issued = state.reports.get(month);
  if (issued === undefined || state.lastAt === null) return undefined;
  const position = { ...state.head, at: state.lastAt };
  const until = danishDate(position.at);
  const versions = issued.versions.map((version, index) =>
    recorded(version, issued.versions[index - 1], { issued, access: state.access, until }),
  );
  const joinedSince = joinedAfter(issued, state.access, until);
  const inBody = new Set(
    [...versions.flatMap((one) => one.body), ...joinedSince].map(({ noting }) => noting),
  );
  const measures = namedMeasures(state.measures, issued.report.asOf, toldBefore(state, month));
  return {
    month,
    position,
    versions,
    joinedSince,
    otherNotings: issued.notings
      .filter((one) => !inBody.has(one))
      .map((one) => ({ ...one, role: notedAs(state.access, one) })),
    followUps: followUpsOf(state.followUps, month),
    earlierFollowUps: shownEarlier(state, issued),
    decisions: linkedDecisions(state, issued, position.at),
    ...(measures === undefined ? {} : { measures }),
  };
}

/** When the status of the month before, or of the last month that had one, was told. */
function toldBefore({ reports }: StatusState, month: Month): Instant | null {
  const last = [...reports.keys()]
    .filter((one) => one < month)
    .sort()
    .at(-1);
  return last === undefined ? null : (reports.get(last)?.report.asOf ?? null);
}

type Known = { issued: IssuedReport; access: Access; until: DanishDate };

function recorded(
  version: ReportVersion,
  before: ReportVersion | undefined,
  { issued, access, until }: Known,
): RecordedVersion {
  const issuedOn = danishDate(version.issuedAt);
  return {
    ...version,
    // A report is computed and issued in one: nothing comes between its basis and itself.
    seq: version.report.basis.seq + 1,
    differences: before === undefined ? null : versionDifferences(before.report, version.report),
    body: managementBodyOn(access, issuedOn).map((personId) => ({
      personId,
      role: bodyRoleOn(access, personId, issuedOn) ?? 'member',
      joinedOn: null,
      leftOn: leftOn(access, personId, { issuedOn, until }),
      noting: notingOf(issued, personId, version.version),
    })),
  };
}

const notingOf = ({ notings }: IssuedReport, personId: PersonId, version: number): Noting | null =>
  notings.find((one) => one.personId === personId && one.version === version) ?? null;

const bodyStays = (access: Access, personId: PersonId): readonly Membership[] =>
  (access.memberships.get(personId) ?? []).filter((one) => isBodyRole(one.role));

function leftOn(
  access: Access,
  personId: PersonId,
  { issuedOn, until }: { issuedOn: DanishDate; until: DanishDate },
): DanishDate | null {
  const stays = bodyStays(access, personId);
  if (stays.some((one) => isActiveOn(one, until))) return null;
  const ends = stays.flatMap(({ to }) => (to !== undefined && to >= issuedOn && to < until ? [to] : []));
  return ends.reduce<DanishDate | null>((last, to) => (last === null || to > last ? to : last), null);
}

/** Those who came into the body after the day of the newest version, whether or not they are still in it. */
function joinedAfter(issued: IssuedReport, access: Access, until: DanishDate): readonly BodyMember[] {
  const issuedOn = danishDate(issued.issuedAt);
  const then = new Set(managementBodyOn(access, issuedOn));
  return [...access.memberships.keys()].flatMap((personId): BodyMember[] => {
    if (then.has(personId)) return [];
    const came = bodyStays(access, personId)
      .filter(({ from }) => from > issuedOn && from <= until)
      .reduce<Membership | undefined>(
        (first, one) => (first === undefined || one.from < first.from ? one : first),
        undefined,
      );
    if (came === undefined) return [];
    return [
      {
        personId,
        role: came.role,
        joinedOn: came.from,
        leftOn: leftOn(access, personId, { issuedOn, until }),
        noting: notingOf(issued, personId, issued.version),
      },
    ];
  });
}

/** The role by which somebody could note a report on the day they did. */
const notedAs = (access: Access, { personId, notedAt }: Noting): Role | null =>
  rolesOn(access, personId, danishDate(notedAt)).find((role) => abilitiesOf([role]).noteReport) ?? null;

const detailsOf = ({ sections }: StatusReport): readonly Detail[] => sections.flatMap((one) => one.details);

function shownEarlier({ followUps }: StatusState, { versions, report }: IssuedReport): readonly FollowUp[] {
  const shown = new Set(
    versions
      .flatMap((one) => detailsOf(one.report))
      .flatMap((one) => (one.kind === 'followUp' ? [one.followUpId] : [])),
  );
  return [...followUps.values()].filter((one) => one.month !== report.month && shown.has(one.followUpId));
}

function linkedDecisions(
  { decisions }: StatusState,
  { versions }: IssuedReport,
  at: Instant,
): readonly LinkedDecision[] {
  const wishes = new Set(versions.flatMap(({ report }) => report.assessment?.wish ?? []));
  const named = versions.flatMap(({ report }) =>
    detailsOf(report).flatMap((detail) => namedIn(detail) ?? []),
  );
  return [...new Set([...wishes, ...named])].flatMap((decisionId) => {
    const decision = decisions.get(decisionId);
    return decision === undefined ? [] : [linked(decision, wishes.has(decisionId), at)];
  });
}

function namedIn(detail: Detail): DecisionId | undefined {
  if (detail.kind === 'delegated') return detail.decisionId;
  return detail.kind === 'deadline' && 'decisionId' in detail.deadline
    ? detail.deadline.decisionId
    : undefined;
}

const linked = (decision: Decision, isWish: boolean, at: Instant): LinkedDecision => ({
  decisionId: decision.decisionId,
  title: decision.content.title,
  isWish,
  standing: standing(decision, momentOf(at)) ?? 'awaitingApproval',
  outcome: decision.state === 'concluded' ? decision.outcome : null,
  concludedAt: decision.state === 'concluded' ? decision.concludedAt : null,
});
