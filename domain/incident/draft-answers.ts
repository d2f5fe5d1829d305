import type { FieldAnswers } from './fields';
import { countedAwareness } from './clocks-of';
import type { Incident } from './incident';

/**
 * What the fields of a report hold: what was filled in, and where nothing was, what the incident says itself. So the early
 * warning, the reports and the paper for the leadership are of one record.
 */
export function draftAnswers(incident: Incident, templateVersion: string): FieldAnswers {
  const { kind, summary, told, handledAt } = incident;
  return {
    kind,
    summary,
    awareAt: countedAwareness(incident.awareness)?.at ?? null,
    ...(told === null
      ? {}
      : {
          unlawful: told.unlawful,
          crossBorder: told.crossBorder,
          tellRecipients: told.affectsRecipients,
          ...(told.affectedServices === '' ? {} : { disruption: told.affectedServices }),
        }),
    ...(handledAt === null ? {} : { handledAt }),
    ...incident.answers[templateVersion],
  };
}
