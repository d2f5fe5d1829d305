import type { Access } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { mayNote } from '../../domain/status/may-note';
import type { IssuedReport, StatusReport } from '../../domain/status/report';
import type { Detail, SectionStatus } from '../../domain/status/section';
import type { DetailView, IssuedReportView, SectionView, StatusReportView } from '../contracts/report';
import type { ShowPerson } from './person-view';

/** A report as it was issued, or as it would be now. */
export const reportView = (
  { sections, assessment, ...report }: StatusReport,
  show: ShowPerson,
): StatusReportView => ({
  ...report,
  sections: sections.map((one) => sectionView(one, show)),
  assessment: assessment === null ? null : { ...assessment, by: show(assessment.by) },
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

/** An issued report with who has noted it, as one reader sees it. */
export const issuedReportView = (
  access: Access,
  issued: IssuedReport,
  reader: { personId: PersonId; today: DanishDate; show: ShowPerson },
): IssuedReportView => {
  const { version, contentHash, releasedBy, isLate, correction, issuedAt } = issued;
  return {
    report: reportView(issued.report, reader.show),
    ...{ issuedAt, version, contentHash, isLate, correction },
    releasedBy: releasedBy === null ? null : reader.show(releasedBy),
    notings: issued.notings.map(({ personId, ...noting }) => ({ person: reader.show(personId), ...noting })),
    mayNote: mayNote(access, issued, { personId: reader.personId, on: reader.today }),
  };
};
