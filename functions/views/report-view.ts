import type { PersonId, Role } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { followUpsOf, hasLeft, type FollowUp } from '../../domain/status/follow-up';
import { mayNote } from '../../domain/status/may-note';
import type { IssuedReport, ReportVersion, StatusReport } from '../../domain/status/report';
import type { Detail, SectionStatus } from '../../domain/status/section';
import { dayOfIssued } from '../../domain/status/status-day';
import { wishOutcome } from '../../domain/status/wish';
import type {
  DetailView,
  FollowUpView,
  IssuedReportView,
  ReportVersionView,
  SectionView,
  StatusReportView,
} from '../../contracts/status/report';
import type { ShowPerson } from './person-view';
import { followUpAbilitiesOf } from '../../domain/status/follow-up-abilities';

/** A report as it was issued, or as it would be now. */
export const reportView = (
  { sections, assessment, ...report }: StatusReport,
  { decisions }: Pick<Oversight, 'decisions'>,
  show: ShowPerson,
): StatusReportView => ({
  ...report,
  sections: sections.map((one) => sectionView(one, show)),
  assessment:
    assessment === null
      ? null
      : { ...assessment, wishOutcome: wishOutcome(decisions, assessment), by: show(assessment.by) },
});

const sectionView = (
  { override, responsible, ...section }: SectionStatus,
  show: ShowPerson,
): SectionView => ({
  ...section,
  figures: [...section.figures],
  details: section.details.map((one) => detailView(one, show)),
  override: override === null ? null : { ...override, by: show(override.by) },
  responsible: responsible === null ? null : show(responsible),
});

function detailView(detail: Detail, show: ShowPerson): DetailView {
  if (detail.kind !== 'followUp') return detail;
  const { ownerId, ...followUp } = detail;
  return { ...followUp, owner: show(ownerId) };
}

const versionView = (
  version: ReportVersion,
  state: Pick<Oversight, 'decisions'>,
  show: ShowPerson,
): ReportVersionView => ({
  report: reportView(version.report, state, show),
  issuedAt: version.issuedAt,
  version: version.version,
  contentHash: version.contentHash,
  releasedBy: version.releasedBy === null ? null : show(version.releasedBy),
  isLate: version.isLate,
  correction: version.correction,
});

/** Who reads, on which day, and how people are shown to them. */
type Reader = {
  personId: PersonId;
  roles: readonly Role[];
  state: Pick<Oversight, 'access'>;
  today: DanishDate;
  show: ShowPerson;
};

/** What was asked for, as one reader sees it. */
export function followUpView(asked: FollowUp, { personId, roles, state, today, show }: Reader): FollowUpView {
  const { ownerId, askedBy, answer, seq: _seq, ...rest } = asked;
  const may = followUpAbilitiesOf(asked, personId, roles);
  return {
    ...rest,
    owner: show(ownerId),
    askedBy: show(askedBy),
    answer: answer === null ? null : { text: answer.text, by: show(answer.by), at: answer.at },
    ownerHasLeft: answer === null && hasLeft(state.access, ownerId, today),
    mayReassign: answer === null && may.reassign,
    mayAnswer: answer === null && may.answer,
  };
}

/** An issued report with who has noted it and what was asked about it, as one reader sees it. */
export const issuedReportView = (
  { access, followUps, decisions }: Pick<Oversight, 'access' | 'followUps' | 'decisions'>,
  issued: IssuedReport,
  reader: Reader,
): IssuedReportView => ({
  ...versionView(issued, { decisions }, reader.show),
  statusOn: dayOfIssued(issued),
  earlier: issued.versions
    .slice(0, -1)
    .reverse()
    .map((one) => versionView(one, { decisions }, reader.show)),
  notings: issued.notings.map(({ personId, version, notedAt }) => ({
    person: reader.show(personId),
    version,
    notedAt,
  })),
  followUps: followUpsOf(followUps, issued.report.month).map((one) => followUpView(one, reader)),
  mayNote: mayNote(access, issued, { personId: reader.personId, on: reader.today }),
});
