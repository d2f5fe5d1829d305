import type { DanishDate } from '../../../domain/calendar/danish-time';
import type { Kind } from '../../../domain/decision/content';
import type { Text } from '../../../words/language';

/**
 * A beginning for a case of one kind: what most such cases say, to be adapted. `texts` are by the names of the item's
 * fields. The day on which it was written is shown with it: the law and the practice may have moved on.
 */
export type CaseTemplate = {
  id: string;
  kind: Kind;
  name: Text;
  writtenOn: DanishDate;
  texts: Readonly<Record<string, Text>>;
};

const writtenOn = '2026-11-30';
const SECURITY_POLICY: Text = { da: 'Informationssikkerhedspolitik', en: 'Information security policy' };

export const CASE_TEMPLATES: readonly CaseTemplate[] = [
  {
    id: 'risk-outage',
    kind: 'riskAcceptance',
    name: { da: 'Nedbrud hos en leverandør', en: 'Outage at a supplier' },
    writtenOn,
    texts: {
      title: { da: 'Nedbrud hos driftsleverandøren', en: 'Outage at the hosting supplier' },
      consequenceForCitizens: {
        da: 'Borgerne kan opleve aflyste besøg og forsinkede svar, mens systemerne er nede.',
        en: 'Citizens may see visits cancelled and answers delayed while the systems are down.',
      },
      plainWords: {
        da: 'Går systemet ned, arbejder personalet efter nødplaner, til det er oppe igen.',
        en: 'If the system goes down, staff work by emergency plans until it is back.',
      },
      scenario: {
        da: 'Systemet er utilgængeligt i op til … døgn på grund af et nedbrud hos leverandøren.',
        en: 'The system is unavailable for up to … days because of an outage at the supplier.',
      },
      treatmentPlan: {
        da: 'Nødplaner er skrevet og øvet. Lister til nødbrug gemmes uden for leverandørens drift.',
        en: 'Emergency plans are written and rehearsed. Lists for emergencies are kept outside the supplier’s operation.',
      },
    },
  },
  {
    id: 'risk-old-system',
    kind: 'riskAcceptance',
    name: { da: 'Ældre system uden opdateringer', en: 'Old system without updates' },
    writtenOn,
    texts: {
      title: {
        da: 'Drift af et system uden sikkerhedsopdateringer',
        en: 'Running a system without security updates',
      },
      consequenceForCitizens: {
        da: 'Oplysninger om borgerne kan komme til uvedkommendes kendskab, hvis systemet bliver angrebet.',
        en: 'Data about citizens may become known to others if the system is attacked.',
      },
      plainWords: {
        da: 'Systemet får ikke flere sikkerhedsopdateringer og skal udskiftes.',
        en: 'The system gets no more security updates and is to be replaced.',
      },
      scenario: {
        da: 'En sårbarhed bliver udnyttet, før systemet er udskiftet.',
        en: 'A vulnerability is exploited before the system is replaced.',
      },
      treatmentPlan: {
        da: 'Systemet er adskilt fra resten af netværket, adgangen er begrænset, og udskiftningen er planlagt til …',
        en: 'The system is separated from the rest of the network, access is limited, and its replacement is planned for …',
      },
    },
  },
  {
    id: 'plan',
    kind: 'treatmentPlan',
    name: { da: 'Plan med trin og ansvarlige', en: 'Plan with steps and people responsible' },
    writtenOn,
    texts: {
      title: { da: 'Plan for håndtering af …', en: 'Plan for treating …' },
      consequenceForCitizens: {
        da: 'Planen skal sikre, at borgerne fortsat får … ved en hændelse.',
        en: 'The plan is to ensure that citizens still get … in an incident.',
      },
      plainWords: {
        da: 'Risikoen bringes ned i de trin, planen beskriver.',
        en: 'The risk is brought down in the steps that the plan describes.',
      },
      treatmentPlan: {
        da: 'Planen gennemføres i nedenstående trin. Fremdriften vises i månedsstatus.',
        en: 'The plan is carried out in the steps below. Progress is shown in the monthly status.',
      },
    },
  },
  {
    id: 'measures-yearly',
    kind: 'measureApproval',
    name: { da: 'Årlig godkendelse af foranstaltningerne', en: 'Yearly approval of the measures' },
    writtenOn,
    texts: {
      title: { da: 'Foranstaltninger til styring af cyberrisici', en: 'Measures for managing cyber risks' },
      consequenceForCitizens: {
        da: 'Foranstaltningerne skal sikre, at borgernes oplysninger er beskyttede, og at ydelserne kan leveres.',
        en: 'The measures are to ensure that citizens’ data are protected and that services can be delivered.',
      },
      alternatives: {
        da: 'Foranstaltningerne fortsætter uændret, til der er forelagt nye.',
        en: 'The measures go on unchanged until new ones are put forward.',
      },
    },
  },
  {
    id: 'correction',
    kind: 'correctiveApproval',
    name: { da: 'Mangel fundet ved kontrol', en: 'Deficiency found by a check' },
    writtenOn,
    texts: {
      title: { da: 'Udbedring af …', en: 'Mending …' },
      consequenceForCitizens: {
        da: 'Til manglen er udbedret, kan borgerne opleve …',
        en: 'Until the deficiency is mended, citizens may see …',
      },
      deficiency: {
        da: 'Ved kontrollen blev det konstateret, at …',
        en: 'The check found that …',
      },
      correction: {
        da: 'Manglen udbedres ved at … Resultatet kontrolleres igen den …',
        en: 'The deficiency is mended by … The result is checked again on …',
      },
    },
  },
  {
    id: 'policy-security',
    kind: 'policy',
    name: SECURITY_POLICY,
    writtenOn,
    texts: {
      title: {
        da: 'Ny udgave af informationssikkerhedspolitikken',
        en: 'New version of the information security policy',
      },
      consequenceForCitizens: {
        da: 'Politikken fastlægger, hvordan kommunen beskytter borgernes oplysninger.',
        en: 'The policy lays down how the municipality protects citizens’ data.',
      },
      policyName: SECURITY_POLICY,
      summary: {
        da: 'Politikken gælder alle ansatte og leverandører. Ændret i denne udgave: …',
        en: 'The policy applies to all employees and suppliers. Changed in this version: …',
      },
    },
  },
  {
    id: 'supplier-yearly',
    kind: 'supplierReview',
    name: { da: 'Årligt tilsyn', en: 'Yearly review' },
    writtenOn,
    texts: {
      title: { da: 'Tilsyn med …', en: 'Review of …' },
      consequenceForCitizens: {
        da: 'Leverandøren behandler oplysninger om borgerne. Tilsynet skal vise, at de er beskyttede.',
        en: 'The supplier processes data about citizens. The review is to show that they are protected.',
      },
      findings: {
        da: 'Tilsynet er gennemført på grundlag af … Der er fundet følgende: …',
        en: 'The review was based on … It found the following: …',
      },
    },
  },
  {
    id: 'incident-not-significant',
    kind: 'incidentNotNotified',
    name: { da: 'Hændelse, der ikke er væsentlig', en: 'Incident that is not significant' },
    writtenOn,
    texts: {
      title: { da: 'Vurdering af hændelsen den …', en: 'Assessment of the incident on …' },
      consequenceForCitizens: {
        da: 'Hændelsen har ikke påvirket ydelserne til borgerne.',
        en: 'The incident has not affected services to citizens.',
      },
      assessment: {
        da: 'Hændelsen varede …, ramte … og blev håndteret ved at …',
        en: 'The incident lasted …, affected … and was handled by …',
      },
      reason: {
        da: 'Hændelsen har ikke forårsaget alvorlige driftsforstyrrelser eller økonomiske tab og har ikke påvirket andre væsentligt.',
        en: 'The incident caused no severe operational disruption or financial loss and did not affect others considerably.',
      },
    },
  },
];
