import type { Competence } from '../../domain/training/competence';
import type { Text } from '../language';

/** The five areas in which the body must be able to act. */
export const COMPETENCE_WORDS = {
  identify: { da: 'identificere risici', en: 'identify risks' },
  assess: { da: 'vurdere risici', en: 'assess risks' },
  impact: { da: 'vurdere konsekvenser for borgerne', en: 'assess the consequences for citizens' },
  decide: { da: 'træffe beslutning', en: 'decide' },
  followUp: { da: 'følge op', en: 'follow up' },
} satisfies Record<Competence, Text>;
