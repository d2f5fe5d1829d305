import type { MeasureCode, Performer } from '../../domain/decision/content';
import type { Language, Text } from '../language';

/** The ten minimum measures of NIS 2-loven § 6, stk. 1, in short. */
export const MEASURE_WORDS = {
  a: { da: 'Risikoanalyse og sikkerhedspolitikker', en: 'Risk analysis and security policies' },
  b: { da: 'Håndtering af hændelser', en: 'Incident handling' },
  c: { da: 'Driftskontinuitet, backup og krisestyring', en: 'Continuity, backup and crisis management' },
  d: { da: 'Forsyningskædesikkerhed', en: 'Supply chain security' },
  e: {
    da: 'Erhvervelse, udvikling og vedligeholdelse, sårbarheder',
    en: 'Acquisition, development and maintenance, vulnerabilities',
  },
  f: { da: 'Vurdering af, om foranstaltningerne virker', en: 'Assessing whether the measures work' },
  g: { da: 'Cyberhygiejne og uddannelse', en: 'Cyber hygiene and training' },
  h: { da: 'Kryptografi og kryptering', en: 'Cryptography and encryption' },
  i: { da: 'Personalesikkerhed, adgang og aktiver', en: 'Staff security, access and assets' },
  j: {
    da: 'Multifaktorautentificering, sikret kommunikation og nødkommunikation',
    en: 'Multi-factor authentication, secured communication and emergency communication',
  },
} satisfies Record<MeasureCode, Text>;

/** Who carries a measure or a supervision out. */
export const PERFORMER_WORDS = {
  own: { da: 'kommunen selv', en: 'the municipality itself' },
  KommuneCERT: { da: 'KommuneCERT', en: 'KommuneCERT' },
  DBS: { da: 'DBS', en: 'DBS' },
  KOMBIT: { da: 'KOMBIT', en: 'KOMBIT' },
  SKI: { da: 'SKI', en: 'SKI' },
  itDriftsenhed: { da: 'den fælles it-driftsenhed', en: 'the shared IT operations unit' },
  other: { da: 'en anden', en: 'somebody else' },
} satisfies Record<Performer, Text>;

/** Who carries a measure out, by name where that is none of the known ones. */
export const performedBy = (
  { performer, performerName }: { performer: Performer; performerName?: string | null },
  language: Language,
): string => (performer === 'other' && performerName) || PERFORMER_WORDS[performer][language];

/** The number in § 6, stk. 1 under which a measure stands: a is nr. 1, j is nr. 10. */
export const measureNumber = (code: MeasureCode): number => code.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
