import { FEED_MOST } from '../../../domain/feed/feed-limits';
import type { SourceSystem } from '../../../domain/feed/source-row';
import type { Criticality } from '../../../domain/system/system';
import { KITOS_RISK_WORDS } from '../../../words/feed/feed-words';
import type { Language } from '../../../words/language';
import { dayIn, meaningOf, partOf, textIn, type SourceDocument, type UnknownValues } from '../source-values';

const ANSWERS = { Yes: true, No: false, DontKnow: null, Undecided: null } as const;
const LIFE = {
  Undecided: null,
  NotInUse: false,
  PhasingIn: true,
  Operational: true,
  PhasingOut: true,
  Pilot: true,
} as const;
const HOSTS = { Undecided: null, OnPremise: 'own', External: 'other', Hybrid: null } as const;

/**
 * What KITOS says of a system that the municipality uses. Two values moved from `gdpr` to `general` in 2025: both places
 * are read, and `oldPlace` says that a value stood in the old one.
 */
export function systemOfUsage(
  usage: SourceDocument,
  { unknown, language }: { unknown: UnknownValues; language: Language },
): { thing: SourceSystem; oldPlace: boolean } {
  const general = partOf(usage, 'general');
  const gdpr = partOf(usage, 'gdpr');
  const isOld = (now: string, before: string) =>
    general[now] === undefined && gdpr[before] !== undefined && gdpr[before] !== null;
  const society = meaningOf<boolean | null>(general.isSociallyCritical, 'isSociallyCritical', {
    known: ANSWERS,
    silent: null,
    unknown,
  });
  const task = meaningOf<boolean | null>(
    general.isBusinessCritical ?? gdpr.businessCritical,
    'isBusinessCritical',
    {
      known: ANSWERS,
      silent: null,
      unknown,
    },
  );
  return {
    oldPlace: isOld('isBusinessCritical', 'businessCritical') || isOld('hostedAt', 'hostedAt'),
    thing: {
      kind: 'system',
      name: textIn(partOf(usage, 'systemContext').name) ?? textIn(general.localCallName),
      criticality: criticalityOf(society, task),
      performer: meaningOf<'own' | 'other' | null>(general.hostedAt ?? gdpr.hostedAt, 'hostedAt', {
        known: HOSTS,
        silent: null,
        unknown,
      }),
      supplier: null,
      kitosId: null,
      risk: riskIn(gdpr, { unknown, language }),
      isUsed: meaningOf<boolean | null>(partOf(general, 'validity').lifeCycleStatus, 'lifeCycleStatus', {
        known: LIFE,
        silent: null,
        unknown,
      }),
    },
  };
}

/** One no and one silence make no "not critical": that takes two noes. */
function criticalityOf(society: boolean | null, task: boolean | null): Criticality {
  if (society === true) return 'society';
  if (task === true) return 'task';
  return society === false && task === false ? 'neither' : 'notAssessed';
}

/** The risk result with its day; without a day it is no figure. A word that is not known is the result as it stands. */
function riskIn(
  gdpr: SourceDocument,
  { unknown, language }: { unknown: UnknownValues; language: Language },
): SourceSystem['risk'] {
  if (gdpr.riskAssessmentConducted === 'No') return null;
  const said = textIn(gdpr.riskAssessmentResult, FEED_MOST.value);
  if (said === null || said === 'Undecided') return null;
  const known = Object.hasOwn(KITOS_RISK_WORDS, said) ? KITOS_RISK_WORDS[said] : undefined;
  if (known === undefined) unknown.note('riskAssessmentResult', said);
  const result = known?.[language] ?? said;
  const on = dayIn(gdpr.riskAssessmentConductedDate);
  return on === null ? null : { result, on };
}
