import type { LedgerEntry } from './entry';

type Fields = Readonly<Record<string, unknown>>;

/**
 * An entry as today's rules read it. An entry is never rewritten: one of an earlier version keeps its text and its
 * hash, and only its reading is completed here with what that version did not record. Version 1 knew one kind of
 * decision (the acceptance of a risk, on an unnamed five by five scale), the majority rule, and one answer a member.
 * Versions 1 and 2 knew courses of the catalogue only, without an end or an audience.
 */
export function currentShape(entry: LedgerEntry): LedgerEntry {
  if (entry.v === 3) return entry;
  const completed =
    (entry.v === 1 ? dataOfVersion1(entry.type, entry.data) : undefined) ??
    dataOfVersion2(entry.type, entry.data);
  // What is completed here is exactly what the types of version 3 have beyond those of the earlier ones.
  return completed === undefined ? entry : ({ ...entry, data: completed } as unknown as LedgerEntry);
}

function dataOfVersion2(type: LedgerEntry['type'], data: Fields): Fields | undefined {
  switch (type) {
    case 'CourseAdded':
      return { ...data, audiences: [], validMonths: null };
    case 'CompletionLogged':
      return { ...data, otherCourse: null, minutes: null };
    default:
      return undefined;
  }
}

function dataOfVersion1(type: LedgerEntry['type'], data: Fields): Fields | undefined {
  switch (type) {
    case 'DecisionSubmitted':
      return {
        ...data,
        content: contentOfVersion1(fieldsOf(data['content'])),
        rule: { by: 'body', model: { kind: 'majority', quorum: 1 } },
        people: [],
      };
    case 'VoteCast':
      return { ...data, answerNo: 1, until: null, meetingId: null, training: null, onBehalfOf: null };
    case 'DecisionConcluded':
      return { ...data, tally: { ...fieldsOf(data['tally']), quorum: 1, conflicted: 0, postpone: 0 } };
    case 'ReportIssued': {
      const report = fieldsOf(data['report']);
      const decisions = {
        ...fieldsOf(report['decisions']),
        toDecideAgain: 0,
        openConditions: 0,
        delegated: [],
      };
      return { ...data, report: { ...report, decisions } };
    }
    default:
      return undefined;
  }
}

function contentOfVersion1(content: Fields): Fields {
  const kept = Object.fromEntries(Object.entries(content).filter(([name]) => name !== 'scale'));
  const annexes = Array.isArray(content['annexes']) ? content['annexes'] : [];
  return {
    ...kept,
    scaleVersion: 0,
    publicText: content['recommendation'],
    level: 'body',
    delegationId: null,
    supersedes: null,
    actions: [],
    conditions: [],
    annexes: annexes.map((annex) => ({ ...fieldsOf(annex), confidential: true })),
  };
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
