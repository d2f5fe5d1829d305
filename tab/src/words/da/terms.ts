import { NEAR_DAYS, TRAINING_STALE_AFTER_DAYS } from '../../../../domain/status/lights';

export const terms = {
  colour: { green: 'Grøn', yellow: 'Gul', red: 'Rød', grey: 'Ikke vurderet' },
  label: { law: 'Lov', guidance: 'Vejledning', localPolicy: 'Lokal politik', benchmark: 'Benchmark' },
  light: {
    dataOn: 'Data pr. {{date}}',
    noData: 'Ingen data',
    training: 'Uddannelse',
    decisions: 'Beslutninger',
    deadlines: 'Frister',
  },
  rule: {
    'training-no-data': 'Der er ikke registreret kurser, så der er intet at vurdere.',
    'training-stale': `I mindst ét kompetenceområde er det nyeste kursus over ${TRAINING_STALE_AFTER_DAYS} dage gammelt, så status kan ikke vurderes.`,
    'training-all-areas-carried': 'Alle fem kompetenceområder er dækket af ledelsesorganet tilsammen.',
    'training-some-areas-missing':
      'Et eller flere af de fem kompetenceområder er ikke dækket af nogen i ledelsesorganet.',
    'training-no-area-carried': 'Ingen af de fem kompetenceområder er dækket af nogen i ledelsesorganet.',
    'decisions-none-submitted': 'Der har ikke været sager til beslutning, så der er intet at vurdere.',
    'decisions-none-open': 'Ingen sager venter på svar.',
    'decisions-open': 'Sager venter på svar, og ingen svarfrist er overskredet.',
    'decisions-overdue': 'En eller flere sager mangler svar efter svarfristen.',
    'deadlines-no-data': 'Der er ingen datoer at holde øje med.',
    'deadlines-none-near': `Ingen frist ligger inden for ${NEAR_DAYS} dage.`,
    'deadlines-near': `En eller flere frister ligger inden for ${NEAR_DAYS} dage.`,
    'deadlines-passed': 'En eller flere frister er overskredet.',
  },
  deadline: { answer: 'Svar på {{decisionId}}', revisit: '{{decisionId}} tages op igen' },
  competence: {
    identify: 'Identificere risici',
    assess: 'Vurdere risici',
    impact: 'Konsekvens for borgerne',
    decide: 'Træffe beslutning',
    followUp: 'Følge op',
  },
  role: {
    chair: 'Formand',
    member: 'Medlem',
    director: 'Direktør uden for ledelsesorganet',
    coordinator: 'Koordinator',
    auditor: 'Revisor',
    administrator: 'Administrator',
  },
  choice: { approve: 'Godkend', reject: 'Afvis', return: 'Send tilbage' },
  answered: { approve: 'Godkendt', reject: 'Afvist', return: 'Sendt tilbage' },
  outcome: { approved: 'Godkendt', rejected: 'Ikke godkendt', returned: 'Sendt tilbage' },
  treatment: {
    accept: 'Acceptér risikoen, som den er',
    reduce: 'Gør risikoen mindre',
    share: 'Del risikoen med andre',
    avoid: 'Undgå risikoen',
  },
};
