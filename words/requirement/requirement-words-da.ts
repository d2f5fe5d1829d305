import { STAGE_WORDS } from '../incident/incident-words';
import type { RequirementId } from '../../domain/requirement/catalogue';
import { MEASURE_WORDS } from '../decision/measure-words';

/** What a demand is called, and what it asks for in plain words of ours: the source alone says what applies. */
export type RequirementText = { title: string; text: string };

export const REQUIREMENT_WORDS_DA = {
  'nis2-6-1-1': {
    title: MEASURE_WORDS.a.da,
    text: 'Kommunen skal kende sine it-risici og have politikker for, hvordan net og systemer sikres.',
  },
  'nis2-6-1-2': {
    title: MEASURE_WORDS.b.da,
    text: 'Det skal være klart, hvordan en hændelse opdages, håndteres og afsluttes, og hvem der gør hvad.',
  },
  'nis2-6-1-3': {
    title: MEASURE_WORDS.c.da,
    text: 'Borgernes services skal kunne fortsætte eller hurtigt komme i gang igen, når systemer er nede.',
  },
  'nis2-6-1-4': {
    title: MEASURE_WORDS.d.da,
    text: 'Kommunen skal styre den risiko, der følger med leverandører og deres ydelser.',
  },
  'nis2-6-1-5': {
    title: MEASURE_WORDS.e.da,
    text: 'Sikkerhed skal tænkes ind, når systemer købes, udvikles og vedligeholdes, også når der findes sårbarheder.',
  },
  'nis2-6-1-6': {
    title: MEASURE_WORDS.f.da,
    text: 'Kommunen skal have en måde at finde ud af, om det, den gør, har virkning.',
  },
  'nis2-6-1-7': {
    title: MEASURE_WORDS.g.da,
    text: 'De grundlæggende gode vaner skal være på plads, og medarbejderne skal uddannes i cybersikkerhed.',
  },
  'nis2-6-1-8': {
    title: MEASURE_WORDS.h.da,
    text: 'Det skal være besluttet, hvor og hvordan oplysninger krypteres.',
  },
  'nis2-6-1-9': {
    title: MEASURE_WORDS.i.da,
    text: 'Der skal være styr på, hvem der har adgang til hvad, og hvilke systemer og udstyr kommunen har.',
  },
  'nis2-6-1-10': {
    title: MEASURE_WORDS.j.da,
    text: 'Login skal beskyttes med mere end en adgangskode, og kommunen skal kunne tale sikkert sammen, også i en krise.',
  },
  'nis2-6-2': {
    title: 'Korrigerende foranstaltninger',
    text: 'Mangler noget af det, § 6, stk. 1, kræver, skal det rettes op uden unødigt ophold.',
  },
  'nis2-7-1-approve': {
    title: 'Ledelsesorganet godkender foranstaltningerne',
    text: 'Det gælder foranstaltningerne efter § 6, stk. 1, og de korrigerende efter stk. 2.',
  },
  'nis2-7-1-oversee': {
    title: 'Ledelsesorganet fører tilsyn',
    text: 'Ledelsesorganet skal følge med i, om foranstaltningerne bliver gennemført.',
  },
  'nis2-7-2-courses': {
    title: 'Ledelsesorganets medlemmer deltager i kurser',
    text: 'Medlemmerne skal deltage i relevante kurser om styring af cybersikkerhedsrisici. Loven siger ikke hvor tit.',
  },
  'nis2-7-2-encourage': {
    title: 'De øvrige ansatte tilbydes kurser',
    text: 'Ledelsesorganet skal tilskynde til, at de ansatte får tilbudt kurser, der svarer til dem, medlemmerne selv tager.',
  },
  'nis2-10': {
    title: 'Registrering hos myndigheden',
    text: 'Kommunen skal være registreret med navn, kontaktoplysninger og IP-adresser, og ændringer skal meldes inden to uger.',
  },
  'nis2-12': {
    title: 'Underretning om væsentlige hændelser',
    text: 'Myndigheden og CSIRT skal have besked om enhver væsentlig hændelse.',
  },
  'nis2-13-1-1': {
    title: STAGE_WORDS.earlyWarning.da,
    text: 'Senest 24 timer efter, at kommunen har fået kendskab til en væsentlig hændelse.',
  },
  'nis2-13-1-2': {
    title: STAGE_WORDS.notification.da,
    text: 'Senest 72 timer efter, at kommunen har fået kendskab til hændelsen, med en første vurdering af den.',
  },
  'nis2-13-1-3': {
    title: STAGE_WORDS.interimReport.da,
    text: 'Når CSIRT beder om den.',
  },
  'nis2-13-1-4': {
    title: STAGE_WORDS.finalReport.da,
    text: 'Senest en måned efter, at hændelsesunderretningen er sendt.',
  },
  'nis2-13-1-5': {
    title: STAGE_WORDS.statusReport.da,
    text: 'Når hændelsen stadig er i gang, og den endelige rapport skulle være sendt. Den endelige følger senest en måned efter, at hændelsen er håndteret.',
  },
  'nis2-15': {
    title: 'Besked til dem, der bruger kommunens services',
    text: 'Modtagerne skal uden unødigt ophold vide besked om væsentlige hændelser og trusler.',
  },
  'bek620-14': {
    title: 'Registrering og underretning sker på Virk.dk',
    text: 'Det sker i selvbetjeningen med MitID. Appen sender ikke noget til myndigheden.',
  },
  'bek620-15': {
    title: 'Hvornår en underretning er modtaget',
    text: 'Den er modtaget, når myndigheden kan se den. Skriftlige underretninger ad andre veje er som hovedregel ikke modtaget.',
  },
  'cir-1.1.1': {
    title: 'Politik for sikkerhed i net og informationssystemer',
    text: 'Politikken bør have en dato for ledelsesorganets godkendelse og indikatorer, der følges, også for modenhed.',
  },
  'cir-1.1.2': {
    title: 'Ledelsesorganet gennemgår politikken',
    text: 'Mindst en gang om året, og efter væsentlige hændelser og ændringer. Resultatet skrives ned.',
  },
  'cir-1.2.3': {
    title: 'Direkte rapportering til ledelsesorganet',
    text: 'Mindst én person bør rapportere direkte til ledelsesorganet om sikkerhed.',
  },
  'cir-1.2.6': {
    title: 'Ledelsesorganet gennemgår roller og ansvar',
    text: 'Roller og ansvar bør gennemgås med faste mellemrum.',
  },
  'cir-2.1.1': {
    title: 'Restrisici accepteres af ledelsesorganet',
    text: 'Eller af nogen, der har ansvar og beføjelse til det, når ledelsesorganet får tilstrækkelig besked.',
  },
  'cir-2.1.2': {
    title: 'Risikohåndteringsplan',
    text: 'Det bør fremgå, hvem der gør hvad hvornår, og hvorfor en restrisiko kan accepteres.',
  },
  'cir-2.1.4': {
    title: 'Risici og planer gennemgås hvert år',
    text: 'Mindst en gang om året, og efter væsentlige hændelser og ændringer.',
  },
  'cir-2.2': {
    title: 'Ledelsesorganet får jævnligt besked om, hvordan det ser ud',
    text: 'Regelmæssig rapportering bør give ledelsesorganet et oplyst billede af den aktuelle status.',
  },
  'cir-2.3.3': {
    title: 'Uafhængige gennemgange rapporteres til ledelsesorganet',
    text: 'Resultatet bør føre til, at der rettes op, eller at restrisikoen accepteres.',
  },
  'cir-8.1': {
    title: 'Opmærksomhed hos medarbejdere og ledelsesorgan',
    text: 'Medarbejderne bør få viden om cybersikkerhed med faste mellemrum. Ledelsesorganets medlemmer er med.',
  },
  'cir-8.2': {
    title: 'Uddannelse efter rolle',
    text: 'De, hvis opgaver kræver det, bør uddannes regelmæssigt, også når de får en ny rolle.',
  },
} satisfies Record<RequirementId, RequirementText>;
