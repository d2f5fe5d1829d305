import type { Language } from '../language';

type RegisterWaitingWords = {
  suppliersTitle: string;
  systemsTitle: string;
  supplierRemarks: (count: number, date: string) => string;
  supplierStatements: (count: number) => string;
  supplierStatementsBy: (count: number, date: string) => string;
  supplierStatementsLate: (count: number, date: string) => string;
  untestedPlans: (count: number) => string;
};

const da: RegisterWaitingWords = {
  suppliersTitle: 'Tilsyn med leverandører',
  systemsTitle: 'Beredskabsplaner for systemer',
  supplierRemarks: (count, date) =>
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
  untestedPlans: (count) =>
    count === 1
      ? '1 kritisk system har ingen afprøvet beredskabsplan.'
      : `${count} kritiske systemer har ingen afprøvet beredskabsplan.`,
};

const en: RegisterWaitingWords = {
  suppliersTitle: 'Supervision of suppliers',
  systemsTitle: 'Contingency plans of systems',
  supplierRemarks: (count, date) =>
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
  untestedPlans: (count) =>
    count === 1
      ? '1 critical system has no tested contingency plan.'
      : `${count} critical systems have no tested contingency plan.`,
};

/** What is said of what waits about suppliers and systems. */
export const REGISTER_WAITING_WORDS = { da, en } satisfies Record<Language, RegisterWaitingWords>;
