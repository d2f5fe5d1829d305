import { EVIDENCE_MONTHS } from '../../domain/measure/measure-limits';
import type { Language } from '../language';

type RegisterWaitingWords = {
  incident: (incidentId: string) => string;
  clock: (clock: string) => string;
  clockBy: (clock: string, at: string) => string;
  clockLate: (clock: string, at: string) => string;
  approvalsInQuestion: (count: number) => string;
  cycleItem: (date: string) => string;
  cycleItemLate: (date: string) => string;
  cycleOwner: (name: string) => string;
  measureSet: string;
  measureLate: (date: string) => string;
  measureReview: (date: string) => string;
  measureEvidence: (date: string) => string;
  measuresChanged: (count: number, since: string) => string;
  measuresAfterIncident: (incidentId: string, date: string) => string;
  measuresOverYear: (date: string) => string;
  suppliersTitle: string;
  systemsTitle: string;
  supplierRemark: (date: string) => string;
  supplierRemarkLate: (date: string) => string;
  supplierRemarks: (count: number, date: string) => string;
  supplierRemarksLate: (count: number, date: string) => string;
  supplierStatements: (count: number) => string;
  supplierStatementsBy: (count: number, date: string) => string;
  supplierStatementsLate: (count: number, date: string) => string;
  supplierApprovals: (count: number) => string;
  untestedPlans: (count: number) => string;
  oldPlanTests: (count: number, date: string) => string;
  oldPlanTestsLate: (count: number, date: string) => string;
  handovers: (count: number, date: string) => string;
  handoversLate: (count: number, date: string) => string;
  registrationChanges: (count: number, date: string) => string;
  registrationChangesLate: (count: number, date: string) => string;
};

const da: RegisterWaitingWords = {
  incident: (incidentId) => `Hændelsen ${incidentId}`,
  clock: (clock) => `${clock}: uden unødigt ophold.`,
  clockBy: (clock, at) => `${clock} senest den ${at}.`,
  clockLate: (clock, at) => `${clock}: Fristen var den ${at}. Der er ingen kvittering.`,
  approvalsInQuestion: (count) =>
    count === 1
      ? 'Svar på, om 1 godkendelse stadig holder efter hændelsen.'
      : `Svar på, om ${String(count)} godkendelser stadig holder efter hændelsen.`,
  cycleItem: (date) => `Opgaven i årshjulet skal være udført senest den ${date}.`,
  cycleItemLate: (date) => `Opgaven i årshjulet er over fristen den ${date}.`,
  cycleOwner: (name) => `Ansvarlig: ${name}`,
  measureSet: 'Godkendelse af foranstaltninger',
  measureLate: (date) => `Foranstaltningen er forsinket. Fristen var den ${date}.`,
  measureReview: (date) => `Foranstaltningen skulle være gennemgået senest den ${date}.`,
  measureEvidence: (date) =>
    `Den nyeste dokumentation for foranstaltningen blev ${String(EVIDENCE_MONTHS)} måneder gammel den ${date} (appens standard).`,
  measuresChanged: (count, since) =>
    count === 1
      ? `1 foranstaltning er ændret siden godkendelsen (den ${since}) og kræver ny beslutning.`
      : `${count} foranstaltninger er ændret siden godkendelsen (fra den ${since}) og kræver ny beslutning.`,
  measuresAfterIncident: (incidentId, date) =>
    `Ledelsesorganet skal gennemgå foranstaltningerne, fordi hændelsen ${incidentId} blev bekræftet som væsentlig den ${date} (Benchmark).`,
  measuresOverYear: (date) =>
    `Foranstaltningerne skulle være gennemgået af ledelsesorganet senest den ${date} (mindst én gang om året, Benchmark).`,
  suppliersTitle: 'Tilsyn med leverandører',
  systemsTitle: 'Beredskabsplaner og overdragelser',
  supplierRemark: (date) => `Bemærkning til dig fra et tilsyn. Svar senest den ${date}.`,
  supplierRemarkLate: (date) => `Bemærkning til dig fra et tilsyn. Fristen var den ${date}.`,
  supplierRemarks: (count, date) =>
    count === 1
      ? `1 bemærkning er ikke besvaret. Fristen er den ${date}.`
      : `${count} bemærkninger er ikke besvaret. Den første frist er den ${date}.`,
  supplierRemarksLate: (count, date) =>
    count === 1
      ? `1 bemærkning er ikke besvaret. Fristen var den ${date}.`
      : `${count} bemærkninger er ikke besvaret. Den første frist var den ${date}.`,
  supplierStatements: (count) =>
    count === 1 ? '1 leverandør mangler en erklæring.' : `${count} leverandører mangler en erklæring.`,
  supplierStatementsBy: (count, date) =>
    count === 1
      ? `1 leverandør skal have en ny erklæring. Fristen er den ${date}.`
      : `${count} leverandører skal have en ny erklæring. Den første frist er den ${date}.`,
  supplierStatementsLate: (count, date) =>
    count === 1
      ? `1 leverandør skal have en ny erklæring. Fristen var den ${date}.`
      : `${count} leverandører skal have en ny erklæring. Den første frist var den ${date}.`,
  supplierApprovals: (count) =>
    count === 1
      ? '1 leverandør har en erklæring, som kommunen ikke selv har godkendt. Lav en beslutningssag.'
      : `${count} leverandører har en erklæring, som kommunen ikke selv har godkendt. Lav beslutningssager.`,
  untestedPlans: (count) =>
    count === 1
      ? '1 kritisk system har ingen afprøvet beredskabsplan.'
      : `${count} kritiske systemer har ingen afprøvet beredskabsplan.`,
  oldPlanTests: (count, date) =>
    count === 1
      ? `1 beredskabsplan skal afprøves igen senest den ${date}.`
      : `${count} beredskabsplaner skal afprøves igen, den første senest den ${date}.`,
  oldPlanTestsLate: (count, date) =>
    count === 1
      ? `1 beredskabsplan skulle være afprøvet igen senest den ${date}.`
      : `${count} beredskabsplaner skal afprøves igen. Den første frist var den ${date}.`,
  registrationChanges: (count, date) =>
    count === 1
      ? `Meld 1 ændring af registreringen, og vedlæg kvitteringen senest den ${date} (NIS 2-loven § 10, stk. 3).`
      : `Meld ${String(count)} ændringer af registreringen, og vedlæg kvitteringerne, den første senest den ${date} (NIS 2-loven § 10, stk. 3).`,
  registrationChangesLate: (count, date) =>
    count === 1
      ? `1 ændring af registreringen skulle være meldt senest den ${date} (NIS 2-loven § 10, stk. 3).`
      : `${String(count)} ændringer af registreringen mangler kvittering, den første skulle være meldt senest den ${date} (NIS 2-loven § 10, stk. 3).`,
  handovers: (count, date) =>
    count === 1
      ? `1 overdragelse til it-driftsenheden er planlagt den ${date}.`
      : `${count} overdragelser til it-driftsenheden er planlagt, den første den ${date}.`,
  handoversLate: (count, date) =>
    count === 1
      ? `1 overdragelse til it-driftsenheden er ikke gennemført. Den var planlagt den ${date}.`
      : `${count} overdragelser til it-driftsenheden er ikke gennemført. Den første var planlagt den ${date}.`,
};

const en: RegisterWaitingWords = {
  incident: (incidentId) => `The incident ${incidentId}`,
  clock: (clock) => `${clock}: without undue delay.`,
  clockBy: (clock, at) => `${clock} by ${at}.`,
  clockLate: (clock, at) => `${clock} was due ${at}. There is no receipt.`,
  approvalsInQuestion: (count) =>
    count === 1
      ? 'Answer whether 1 approval still holds after the incident.'
      : `Answer whether ${String(count)} approvals still hold after the incident.`,
  cycleItem: (date) => `The task of the annual cycle is to be done by ${date}.`,
  cycleItemLate: (date) => `The task of the annual cycle was due on ${date}.`,
  cycleOwner: (name) => `Responsible: ${name}`,
  measureSet: 'Approval of measures',
  measureLate: (date) => `The measure is late. It was due on ${date}.`,
  measureReview: (date) => `The measure was to be reviewed by ${date}.`,
  measureEvidence: (date) =>
    `The newest evidence of the measure was ${String(EVIDENCE_MONTHS)} months old on ${date} (the app’s default).`,
  measuresChanged: (count, since) =>
    count === 1
      ? `1 measure has changed since the approval (on ${since}) and needs a new decision.`
      : `${count} measures have changed since the approval (from ${since}) and need a new decision.`,
  measuresAfterIncident: (incidentId, date) =>
    `The management body is to review the measures, as the incident ${incidentId} was confirmed to be significant on ${date} (Benchmark).`,
  measuresOverYear: (date) =>
    `The management body was to review the measures by ${date} (at least once a year, Benchmark).`,
  suppliersTitle: 'Supervision of suppliers',
  systemsTitle: 'Contingency plans and handovers',
  supplierRemark: (date) => `A remark of a supervision for you. Answer by ${date}.`,
  supplierRemarkLate: (date) => `A remark of a supervision for you. It was due on ${date}.`,
  supplierRemarks: (count, date) =>
    count === 1
      ? `1 remark is not answered. It is due on ${date}.`
      : `${count} remarks are not answered. The first is due on ${date}.`,
  supplierRemarksLate: (count, date) =>
    count === 1
      ? `1 remark is not answered. It was due on ${date}.`
      : `${count} remarks are not answered. The first was due on ${date}.`,
  supplierStatements: (count) =>
    count === 1 ? '1 supplier has no statement.' : `${count} suppliers have no statement.`,
  supplierStatementsBy: (count, date) =>
    count === 1
      ? `1 supplier is to have a new statement. It is due on ${date}.`
      : `${count} suppliers are to have a new statement. The first is due on ${date}.`,
  supplierStatementsLate: (count, date) =>
    count === 1
      ? `1 supplier is to have a new statement. It was due on ${date}.`
      : `${count} suppliers are to have a new statement. The first was due on ${date}.`,
  supplierApprovals: (count) =>
    count === 1
      ? '1 supplier has a statement that the municipality has not approved itself. Put a case forward.'
      : `${count} suppliers have a statement that the municipality has not approved itself. Put cases forward.`,
  untestedPlans: (count) =>
    count === 1
      ? '1 critical system has no tested contingency plan.'
      : `${count} critical systems have no tested contingency plan.`,
  oldPlanTests: (count, date) =>
    count === 1
      ? `1 contingency plan is to be tested again by ${date}.`
      : `${count} contingency plans are to be tested again, the first by ${date}.`,
  oldPlanTestsLate: (count, date) =>
    count === 1
      ? `1 contingency plan was to be tested again by ${date}.`
      : `${count} contingency plans are to be tested again. The first was due on ${date}.`,
  registrationChanges: (count, date) =>
    count === 1
      ? `Tell of 1 change of the registration, and attach the receipt by ${date} (NIS 2 Act § 10(3)).`
      : `Tell of ${String(count)} changes of the registration, and attach the receipts, the first by ${date} (NIS 2 Act § 10(3)).`,
  registrationChangesLate: (count, date) =>
    count === 1
      ? `1 change of the registration was to be told by ${date} (NIS 2 Act § 10(3)).`
      : `${String(count)} changes of the registration lack a receipt, the first was to be told by ${date} (NIS 2 Act § 10(3)).`,
  handovers: (count, date) =>
    count === 1
      ? `1 handover to the it-driftsenhed is planned for ${date}.`
      : `${count} handovers to the it-driftsenhed are planned, the first for ${date}.`,
  handoversLate: (count, date) =>
    count === 1
      ? `1 handover to the it-driftsenhed has not been done. It was planned for ${date}.`
      : `${count} handovers to the it-driftsenhed have not been done. The first was planned for ${date}.`,
};

/** What is said of what waits about the registers, the incidents and the year. */
export const REGISTER_WAITING_WORDS = { da, en } satisfies Record<Language, RegisterWaitingWords>;
