import type { PersonId } from '../../../domain/access/role';
import type { FollowUp } from '../../../domain/status/follow-up';
import type { OversightRecord } from '../../../domain/status/oversight-record';
import type { StatusReport } from '../../../domain/status/report';

/** Everybody whom an oversight record tells of, each once, in the order of their ids. */
export function peopleInRecord(record: OversightRecord): readonly PersonId[] {
  const { versions, joinedSince, otherNotings, followUps, earlierFollowUps } = record;
  const all = [
    ...versions.flatMap((one) => [one.releasedBy, ...inReport(one.report)]),
    ...versions.flatMap((one) => one.body).map((one) => one.personId),
    ...[...joinedSince, ...otherNotings].map((one) => one.personId),
    ...(record.measures?.named ?? []).map((one) => one.ownerId),
    ...[...followUps, ...earlierFollowUps].flatMap(inFollowUp),
  ];
  return [...new Set(all)].filter((one) => one !== null).sort();
}

const inReport = ({ assessment, sections }: StatusReport): (PersonId | null)[] => [
  assessment?.by ?? null,
  ...sections.flatMap(({ override, responsible, details }) => [
    override?.by ?? null,
    responsible,
    ...details.flatMap((detail) => (detail.kind === 'followUp' ? [detail.ownerId] : [])),
  ]),
];

const inFollowUp = ({ askedBy, ownerId, answer }: FollowUp): (PersonId | null)[] => [
  askedBy,
  ownerId,
  answer?.by ?? null,
];
