import type { CompletionView } from '../../../../contracts/training/training';
import type { Client } from '../../api/client';
import { storeFile } from '../form/store-file';

/** The choice of a course that is not in the catalogue. */
export const OTHER = 'other';

export const EMPTY_COURSE = { courseId: '', title: '', provider: '', completedOn: '', minutes: '' };
export type CourseName = keyof typeof EMPTY_COURSE;

/** How a course is shown to have been taken; `asItIs`: as it was registered before. */
export const EVIDENCE_KINDS = ['file', 'link', 'seenByCoordinator', 'ownWord', 'asItIs'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EMPTY_EVIDENCE = { kind: 'file', url: '', file: '' };
export type EvidenceName = keyof typeof EMPTY_EVIDENCE;

/** What the fields say of the course, as the server takes it. */
export function courseOf({ courseId, title, provider, completedOn, minutes }: Record<CourseName, string>) {
  const isOther = courseId === OTHER;
  return {
    courseId: isOther ? null : courseId,
    otherCourse: isOther ? { title: title.trim(), provider: provider.trim() } : null,
    completedOn,
    minutes: minutes.trim() === '' ? null : Number(minutes),
  };
}

/** What the fields say of the evidence; a file is stored first. Null: as it was registered before. */
export async function evidenceOf(
  client: Client,
  { kind, url }: Record<EvidenceName, string>,
  file: File | undefined,
): Promise<CompletionView['evidence'] | null> {
  switch (EVIDENCE_KINDS.find((one) => one === kind)) {
    case 'file': {
      if (file === undefined) throw new Error('Cannot store a file that was not chosen');
      return { kind: 'file', ...(await storeFile(client, file)) };
    }
    case 'link':
      return { kind: 'link', url: url.trim() };
    case 'seenByCoordinator':
      return { kind: 'seenByCoordinator' };
    case 'ownWord':
      return { kind: 'ownWord' };
    case 'asItIs':
    case undefined:
      return null;
  }
}
