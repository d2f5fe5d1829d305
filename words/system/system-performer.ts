import type { Performer } from '../../domain/decision/content';
import { PERFORMER_WORDS } from '../decision/measure-words';
import type { Language } from '../language';

/** Who runs a system, by kind and by name; empty where nobody has said. */
export const systemPerformer = (
  { performer, performerName }: { performer: Performer | null; performerName: string },
  language: Language,
): string =>
  [performer === null ? '' : PERFORMER_WORDS[performer][language], performerName]
    .filter((part) => part !== '')
    .join(', ');
