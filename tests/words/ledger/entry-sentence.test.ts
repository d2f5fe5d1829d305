import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerEvent } from '../../../domain/event';
import { trailGroupOf, TRAIL_GROUPS } from '../../../domain/trail/trail-group';
import { trailText } from '../../../functions/views/trail-line';
import { LANGUAGES } from '../../../words/language';
import { SYSTEM_ACTOR } from '../../../words/ledger/entry-sentence';
import { everyEntry, NAMES } from '../../support/every-event';
import { plan, play } from '../../support/random-history';
import { trailOf } from '../../support/trail-of';

const show = (personId: string) => ({ personId, name: NAMES.get(personId) ?? null, title: null });

/** What each type of event reads like in Danish. A type that is left out does not compile. */
const IN_DANISH = {
  MembershipRecorded: 'Camilla Nørby registrerede Lars Østergaard som medlem fra den 1. juli 2025.',
  BodyBasisRecorded:
    'Camilla Nørby registrerede beslutningen af 1. juli 2025 om, hvem der er ledelsesorgan (sag 25/000100).',
  DecisionModelSet:
    'Camilla Nørby fastsatte, hvordan sager afgøres fra den 1. juli 2025: Godkendes kun, hvis alle i ledelsesorganet godkender.',
  DecisionPolicySet: 'Camilla Nørby fastsatte kommunens regler for beslutninger (udgave 1).',
  MandateRecorded:
    'Camilla Nørby registrerede Nina Toft som stedfortræder for Lars Østergaard fra den 1. juli 2025 til og med den 30. juni 2027.',
  MandateConfirmed:
    'Camilla Nørby bekræftede fuldmagten til Nina Toft som stedfortræder for Lars Østergaard.',
  MandateDeclined: 'Camilla Nørby afviste fuldmagten til Nina Toft som stedfortræder for Lars Østergaard.',
  MandateEnded:
    'Camilla Nørby afsluttede fuldmagten til Nina Toft som stedfortræder for Lars Østergaard. Sidste dag er den 30. november 2026.',
  DelegationRecorded:
    'Camilla Nørby registrerede, at Thea Vang kan acceptere risici på højst 12 point fra den 1. juli 2025 til og med den 30. juni 2027.',
  DelegationEnded:
    'Camilla Nørby afsluttede delegationen til Thea Vang. Sidste dag er den 30. november 2026.',
  ActingChairRecorded:
    'Camilla Nørby registrerede Lars Østergaard som fungerende formand fra den 1. juli 2025 til og med den 30. juni 2027.',
  ActingChairEnded:
    'Camilla Nørby afsluttede perioden, hvor Lars Østergaard er fungerende formand. Sidste dag er den 30. november 2026.',
  GroupJoined: 'Camilla Nørby føjede Henrik Ågård til gruppen Medarbejdere fra den 1. juli 2025.',
  GroupLeft:
    'Camilla Nørby tog Henrik Ågård ud af gruppen Medarbejdere. Sidste dag er den 30. november 2026.',
  LeaveRecorded:
    'Camilla Nørby registrerede orlov for Lars Østergaard fra den 10. november 2026 til og med den 20. november 2026.',
  LeaveAnnulled: 'Camilla Nørby annullerede orloven for Lars Østergaard fra den 10. november 2026.',
  PersonRenamed: 'Camilla Nørby ændrede navnet og titlen for Lars Østergaard.',
  SamePersonConfirmed: 'Camilla Nørby bekræftede, at Lars Østergaard har fået en ny konto i Entra ID.',
  SamePersonDenied:
    'Camilla Nørby oplyste, at en anden konto med samme mailadresse som Lars Østergaard tilhører en anden person.',
  GroupLinked: 'Camilla Nørby lod gruppen Ledere følge en gruppe i Entra ID.',
  GroupUnlinked: 'Camilla Nørby bestemte, at gruppen Ledere ikke længere følger en gruppe i Entra ID.',
  ProposalDismissed:
    'Camilla Nørby afviste et forslag fra Entra ID om at føje Henrik Ågård til gruppen Ledere.',
  ChangeProposed:
    'Camilla Nørby forelagde en ændring for ledelsesorganet: Henrik Ågård som medlem fra den 1. december 2026.',
  ChangeConfirmed: 'Camilla Nørby bekræftede en ændring: Henrik Ågård som medlem fra den 1. december 2026.',
  ChangeDeclined: 'Camilla Nørby afviste en ændring: Henrik Ågård som medlem fra den 1. december 2026.',
  ChangeWithdrawn: 'Camilla Nørby trak en ændring tilbage: Henrik Ågård som medlem fra den 1. december 2026.',
  CourseAdded: 'Camilla Nørby føjede kurset »Kursus for direktionen« til kataloget.',
  CourseRevised: 'Camilla Nørby rettede kurset »Kursus for ledelsen« i kataloget.',
  CourseRetired: 'Camilla Nørby tog kurset »Kursus for ledelsen« ud af brug.',
  CourseReinstated: 'Camilla Nørby tog kurset »Kursus for ledelsen« i brug igen.',
  CompletionLogged:
    'Camilla Nørby registrerede, at Mette Holm gennemførte »Kursus for ledelsen« den 1. oktober 2026.',
  CompletionReported:
    'Camilla Nørby meldte, at Lars Østergaard gennemførte »Kursus for ledelsen« den 1. oktober 2026.',
  CompletionVerified:
    'Camilla Nørby bekræftede, at Lars Østergaard gennemførte »Kursus for ledelsen« den 1. oktober 2026.',
  CompletionCorrected:
    'Camilla Nørby rettede en kursusregistrering: Mette Holm gennemførte »Kursus for ledelsen« den 1. oktober 2026.',
  CompletionAnnulled:
    'Camilla Nørby annullerede registreringen af, at Lars Østergaard gennemførte »Kursus for ledelsen« den 1. oktober 2026.',
  TrainingPolicySet:
    'Camilla Nørby fastsatte kommunens regler for uddannelse fra den 1. juli 2025 (sag 26/000400).',
  StaffOfferRecorded:
    'Camilla Nørby registrerede, at de ansatte fik tilbudt »Webinar om phishing« den 1. oktober 2026.',
  HoldPlaced: 'Camilla Nørby satte slettestop for Henrik Ågård.',
  HoldReleased: 'Camilla Nørby ophævede slettestoppet for Henrik Ågård.',
  DecisionSubmitted: 'Camilla Nørby forelagde D-2026-001 »Nyt loginsystem« for ledelsesorganet.',
  DecisionRevised:
    'Camilla Nørby forelagde D-2026-001 »Nyt loginsystem i skolerne« i en ny udgave (udgave 2).',
  ConditionsAdded:
    'Camilla Nørby stillede et vilkår i D-2026-001 »Nyt loginsystem i skolerne«, som dermed fik udgave 3.',
  ConflictDeclared: 'Camilla Nørby meldte sig inhabil i D-2026-001 »Nyt loginsystem i skolerne«.',
  ConflictFindingGiven:
    'Camilla Nørby svarede på vegne af Lars Østergaard, at Mette Holm er inhabil i D-2026-001 »Nyt loginsystem i skolerne«.',
  ConflictSettled: 'Det blev afgjort, at Mette Holm er inhabil i D-2026-001 »Nyt loginsystem i skolerne«.',
  VoteCast:
    'Camilla Nørby svarede »Udsæt« i D-2026-001 »Nyt loginsystem i skolerne«. Ny dato er den 1. december 2026.',
  DecisionConcluded: 'D-2026-001 »Nyt loginsystem i skolerne« blev godkendt.',
  ConditionFulfilled:
    'Camilla Nørby viste, at vilkår V1 i D-2026-001 »Nyt loginsystem i skolerne« er opfyldt.',
  ActionReported:
    'Camilla Nørby meldte trin H1 i D-2026-001 »Nyt loginsystem i skolerne« forsinket og satte en ny frist den 1. februar 2027.',
  DecisionRevoked: 'Camilla Nørby tilbagekaldte godkendelsen af D-2026-001 »Nyt loginsystem i skolerne«.',
  DecisionReferred:
    'Camilla Nørby registrerede, at D-2026-001 »Nyt loginsystem i skolerne« blev oversendt til Økonomiudvalget den 2. november 2026 til mødet den 9. november 2026 (sag 26/004711).',
  ReferralAnswered:
    'Camilla Nørby registrerede den politiske beslutning af 9. november 2026 om D-2026-001 »Nyt loginsystem i skolerne«: Taget til efterretning (sag 26/004711).',
  DecisionJournaled: 'Camilla Nørby journaliserede D-2026-001 »Nyt loginsystem i skolerne« på sag 26/004711.',
  AnnexRead: 'Camilla Nørby læste bilaget »risikorapport.pdf« i D-2026-001 »Nyt loginsystem i skolerne«.',
  DecisionWithdrawn: 'Camilla Nørby trak D-2026-001 »Nyt loginsystem i skolerne« tilbage.',
  MeetingPlanned:
    'Camilla Nørby planlagde mødet den 3. december 2026 med D-2026-001 »Nyt loginsystem i skolerne« på dagsordenen.',
  MeetingChanged: 'Camilla Nørby ændrede mødet den 4. december 2026. Der er ingen sager på dagsordenen.',
  MeetingRecorded: 'Camilla Nørby skrev notat fra mødet den 4. december 2026.',
  MeetingConfirmed: 'Camilla Nørby bekræftede sine svar fra mødet den 4. december 2026.',
  IndicatorRecorded: 'Camilla Nørby registrerede nøgletal for Hændelser pr. 1. november 2026.',
  IndicatorAnnulled: 'Camilla Nørby annullerede nøgletal for Hændelser pr. 1. november 2026.',
  BaselineRecorded: 'Camilla Nørby registrerede målingen »KL’s Baseline« fra den 4. maj 2026.',
  BaselineCorrected: 'Camilla Nørby rettede målingen »KL’s Baseline« fra den 4. maj 2026.',
  BaselineAnnulled: 'Camilla Nørby annullerede målingen »KL’s Baseline«.',
  BaselinePaceSet:
    'Camilla Nørby registrerede kommunens egen regel: Næste måling er senest 24 måneder efter den seneste.',
  ExerciseRecorded:
    'Camilla Nørby registrerede øvelsen »Ransomware på omsorgsjournalen«, som blev holdt den 1. oktober 2026.',
  ExerciseCorrected: 'Camilla Nørby rettede oplysningerne om øvelsen »Ransomware på omsorgsjournalen«.',
  ExerciseFindingSet:
    'Camilla Nørby skrev opfølgningspunktet »Telefonlisten er gammel« efter øvelsen »Ransomware på omsorgsjournalen«. Ansvarlig er Camilla Nørby, og fristen er den 15. december 2026.',
  ExerciseFindingDone:
    'Camilla Nørby registrerede, at opfølgningspunktet »Telefonlisten er gammel« efter øvelsen »Ransomware på omsorgsjournalen« er udført.',
  ExerciseAnnulled: 'Camilla Nørby annullerede øvelsen »Ransomware på omsorgsjournalen«.',
  ExercisePaceSet:
    'Camilla Nørby registrerede kommunens egen regel: Næste øvelse er senest 1 måned efter den seneste.',
  LocalRuleSet:
    'Camilla Nørby føjede kommunens egen regel »Fjernadgang kun med kommunens udstyr« til kravene.',
  LocalRuleRetired:
    'Camilla Nørby tog kommunens egen regel »Fjernadgang kun med kommunens udstyr« ud af kravene.',
  RequirementSetAside:
    'Camilla Nørby registrerede, at kravet »§ 12: Underretning om væsentlige hændelser« ikke er relevant for kommunen efter D-2026-001 »Nyt loginsystem i skolerne«.',
  RequirementTakenUp:
    'Camilla Nørby registrerede, at kravet »§ 12: Underretning om væsentlige hændelser« er relevant igen.',
  MaterialLinked:
    'Camilla Nørby føjede materialet »KL’s drejebog »Tilsyn«« til kravet »§ 7, stk. 1: Ledelsesorganet fører tilsyn«.',
  MaterialUnlinked:
    'Camilla Nørby fjernede materialet »KL’s drejebog »Tilsyn«« fra kravet »§ 7, stk. 1: Ledelsesorganet fører tilsyn«.',
  CycleItemSet:
    'Camilla Nørby satte opgaven »Årlig gennemgang af beredskabsplanen« i årshjulet med frist den 1. december 2026.',
  CycleItemDone:
    'Camilla Nørby meldte opgaven »Årlig gennemgang af beredskabsplanen« i årshjulet udført den 2. november 2026. Næste frist er den 1. december 2027.',
  CycleItemDropped: 'Camilla Nørby tog opgaven »Årlig gennemgang af beredskabsplanen« ud af årshjulet.',
  MeasureRegistered: 'Camilla Nørby registrerede foranstaltningen FO-001 »Afprøvet backup«.',
  MeasureRevised:
    'Camilla Nørby ændrede foranstaltningen FO-001 »Backup, som er afprøvet«. Den er i udgave 2.',
  MeasureStageTold: 'Camilla Nørby satte foranstaltningen FO-001 »Backup, som er afprøvet« til »I drift«.',
  MeasureExhibitAdded:
    'Camilla Nørby føjede dokumentation fra den 2. november 2026 til foranstaltningen FO-001 »Backup, som er afprøvet«: »Revisorerklæring ISAE 3402«.',
  MeasureExhibitWithdrawn:
    'Camilla Nørby trak dokumentationen B1 for foranstaltningen FO-001 »Backup, som er afprøvet« tilbage.',
  MeasureEvaluated:
    'Camilla Nørby vurderede effekten af foranstaltningen FO-001 »Backup, som er afprøvet« pr. 2. november 2026: »Virker«.',
  MeasureRetired: 'Camilla Nørby tog foranstaltningen FO-001 »Backup, som er afprøvet« ud af registret.',
  SupplierSet: 'Camilla Nørby satte leverandøren Nordlys Drift A/S på listen.',
  SupplierStatementGiven:
    'Camilla Nørby registrerede en erklæring fra Nordlys Drift A/S for perioden fra 1. januar 2025 til og med 31. december 2025.',
  SupplierStatementAnnulled: 'Camilla Nørby annullerede en erklæring fra Nordlys Drift A/S.',
  SupplierRemarkSet:
    'Camilla Nørby skrev bemærkningen »Logning er ikke afprøvet« om Nordlys Drift A/S. Ansvarlig er Camilla Nørby, og fristen er den 15. december 2026.',
  SupplierRemarkAnswered:
    'Camilla Nørby besvarede bemærkningen »Logning er ikke afprøvet« om Nordlys Drift A/S.',
  SupplierRetired: 'Camilla Nørby registrerede, at leverandøren Nordlys Drift A/S ikke bruges mere.',
  SupplierReinstated: 'Camilla Nørby registrerede, at leverandøren Nordlys Drift A/S bruges igen.',
  SystemSet: 'Camilla Nørby satte systemet Omsorgsjournalen på listen.',
  SystemPlanTested:
    'Camilla Nørby registrerede, at beredskabsplanen for Omsorgsjournalen blev afprøvet den 2. november 2026.',
  SystemPlanTestAnnulled: 'Camilla Nørby annullerede en afprøvning af beredskabsplanen for Omsorgsjournalen.',
  SystemRiskRecorded:
    'Camilla Nørby registrerede risikoresultatet »Mellem« for Omsorgsjournalen pr. 1. oktober 2026.',
  SystemHandoverSet:
    'Camilla Nørby registrerede overdragelsen af Omsorgsjournalen til it-driftsenheden: »Planlagt«.',
  SystemRetired: 'Camilla Nørby registrerede, at systemet Omsorgsjournalen ikke bruges mere.',
  FeedStandingNoted: 'Camilla Nørby kunne ikke læse datakilden KITOS.',
  FeedProposalDismissed:
    'Camilla Nørby afviste et forslag fra KITOS om »Fagsystem til børneydelser«: »Nyt system«.',
  SystemReinstated: 'Camilla Nørby registrerede, at systemet Omsorgsjournalen bruges igen.',
  RegistrationRecorded:
    'Camilla Nørby vedlagde kvitteringen for registreringen af kommunen den 28. september 2026.',
  RegistrationChangeTold: 'Camilla Nørby noterede, at det registrerede er ændret (REG-001).',
  RegistrationReceiptKept: 'Camilla Nørby vedlagde kvitteringen for ændringen REG-001 af registreringen.',
  RegistrationChangeAnnulled: 'Camilla Nørby annullerede ændringen REG-001 af registreringen.',
  IncidentOpened: 'Camilla Nørby registrerede hændelsen H-001.',
  AwarenessCorrected: 'Camilla Nørby rettede, hvornår kommunen fik kendskab til H-001.',
  IncidentRetold: 'Camilla Nørby rettede beskrivelsen af H-001.',
  SignificanceAnswered: 'Camilla Nørby svarede på, om H-001 er væsentlig.',
  SignificanceConfirmed: 'Camilla Nørby bekræftede vurderingen af H-001: væsentlig.',
  IncidentFactsTold: 'Camilla Nørby tilføjede, hvad der vides om H-001.',
  ChronologyAdded: 'Camilla Nørby skrev linje 1 i forløbet af H-001.',
  IncidentFieldsAnswered: 'Camilla Nørby udfyldte felter til underretningen om H-001.',
  FilingTold: 'Camilla Nørby noterede forsendelse nr. 1 om H-001: tidlig varsling.',
  ReceiptKept: 'Camilla Nørby vedlagde kvitteringen for forsendelse nr. 1 om H-001.',
  FilingSentBack: 'Camilla Nørby noterede, at der er bedt om mere til forsendelse nr. 1 om H-001.',
  CsirtAnswered: 'Camilla Nørby vedlagde et svar fra CSIRT om H-001.',
  InterimReportRequested: 'Camilla Nørby noterede, at CSIRT har bedt om en foreløbig rapport om H-001.',
  IncidentExhibitAdded: 'Camilla Nørby vedlagde dokumentation til H-001.',
  IncidentHandled: 'Camilla Nørby noterede H-001 som håndteret.',
  IncidentGoesOn: 'Camilla Nørby noterede, at H-001 ikke er håndteret alligevel.',
  ApprovalReconsidered: 'Camilla Nørby noterede, at godkendelsen i D-2026-014 stadig holder efter H-001.',
  IncidentClosed: 'Camilla Nørby afsluttede H-001.',
  IncidentReopened: 'Camilla Nørby genåbnede H-001.',
  StatusPolicySet:
    'Camilla Nørby fastsatte kommunens regler for månedsstatus fra den 1. november 2026 (sag 26/000500).',
  AssessmentWritten: 'Camilla Nørby skrev vurderingen til månedsstatus for november 2026.',
  LightOverridden: 'Camilla Nørby tog stilling til farven for Uddannelse i månedsstatus for november 2026.',
  ReportIssued: 'Camilla Nørby udsendte månedsstatus for november 2026.',
  ReportNoted: 'Mette Holm tog månedsstatus for november 2026 til efterretning.',
  FollowUpRequested:
    'Camilla Nørby bad Camilla Nørby følge op på »Hvornår er backup afprøvet?« senest den 15. december 2026 (månedsstatus for november 2026).',
  FollowUpReassigned:
    'Camilla Nørby gav opfølgningen »Hvornår er backup afprøvet?« fra Camilla Nørby til Lars Østergaard.',
  FollowUpAnswered: 'Camilla Nørby besvarede opfølgningen »Hvornår er backup afprøvet?«.',
  PersonalStatusChosen: 'Mette Holm valgte månedsstatus i egen chat til.',
  MembershipEnded:
    'Camilla Nørby afsluttede rollen som medlem for Lars Østergaard. Sidste dag er den 30. november 2026.',
  PersonErased: 'Camilla Nørby slettede oplysningerne om en person: Henrik Ågård.',
} satisfies Record<LedgerEvent['type'], string>;

/** Words that the one language has and the other has not. */
const ENGLISH = /\b(the|and|from|until|recorded|with|approved|case)\b/i;
const DANISH = /\b(og|fra|til|den|som|sag|blev|med|ledelsesorganet)\b/i;
/** What a program writes where it has nothing to say, and ids that say nothing to a reader. */
const RAW =
  /undefined|\bnull\b|NaN|\[object|\bp-[a-z]|\b[FGSC]-\d{3}\b|\bT-\d{6}\b|\bK-\d{3}\b|\bM-\d{4}-|«»| {2}/;

describe('an entry of the audit trail', () => {
  it('is a sentence that says who did what to which thing, for every type of event', async () => {
    const { trail } = await trailOf(everyEntry());
    const said = trail.rows.map((row) => [
      row?.type,
      row === undefined ? '' : trailText(row, { language: 'da', show }),
    ]);
    expect(Object.fromEntries(said)).toEqual(IN_DANISH);
  });

  it('has an English sentence too, with no Danish in it but what people wrote', async () => {
    const { trail } = await trailOf(everyEntry());
    for (const row of trail.rows) {
      const text = row === undefined ? '' : trailText(row, { language: 'en', show });
      expect(text).toMatch(/^[A-Z].+\.$/);
      expect(text.replace(/“[^”]*”/g, '')).not.toMatch(DANISH);
    }
  });

  it('belongs to one kind, and every kind has some', async () => {
    const { trail } = await trailOf(everyEntry());
    const groups = trail.rows.flatMap((row) => (row === undefined ? [] : [trailGroupOf(row.type)]));
    expect([...new Set(groups)].sort()).toEqual([...TRAIL_GROUPS].sort());
  });

  it('names whoever was erased as the house does, and a decider by the name that the entry carries', async () => {
    const { trail } = await trailOf(everyEntry());
    const nobody = (personId: string) => ({ personId, name: null, title: null });
    const sentences = new Map(
      trail.rows.map((row) => [
        row?.type,
        row === undefined ? '' : trailText(row, { language: 'da', show: nobody }),
      ]),
    );
    expect(sentences.get('PersonErased')).toBe(
      'Slettet person slettede oplysningerne om en person: Slettet person.',
    );
    expect(sentences.get('MembershipRecorded')).toContain('Slettet person som medlem');
    // The coordinator is behind these entries; the vote itself is the member's, and carries their name.
    expect(sentences.get('VoteCast')).toMatch(/^Slettet person svarede/);
  });

  it('whatever several people do, has a sentence with nothing raw in it and in one language', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (steps) => {
        const { entries } = play(steps).ledger;
        const { trail } = await trailOf(entries);
        expect(trail.rows).toHaveLength(entries.length);
        for (const row of trail.rows) {
          if (row === undefined) throw new Error('Expected every entry to be readable');
          for (const language of LANGUAGES) {
            const text = trailText(row, {
              language,
              show: (personId) => ({ personId, name: 'Ib Ibsen', title: null }),
            });
            expect(text).toMatch(/^(Ib Ibsen|Appen|The app|D-\d{4}-\d{3}|Det blev|It was) .+\.$/);
            expect(text).not.toMatch(RAW);
            const own = text.replace(/[»“][^«”]*[«”]/g, '');
            expect(own).not.toMatch(language === 'da' ? ENGLISH : DANISH);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says that the app did what no person did', async () => {
    const entries = everyEntry().map((entry) => ({
      ...entry,
      actor: { kind: 'system' as const, system: 'clock' },
    }));
    const { trail } = await trailOf(entries);
    for (const language of LANGUAGES)
      expect(trailText(trail.rows[0]!, { language, show })).toMatch(
        new RegExp(`^${SYSTEM_ACTOR[language]} `),
      );
  });
});
