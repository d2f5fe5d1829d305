import { FIELDS } from '../../../../words/field-names';

/** What every form says. */
export const form = {
  form: {
    summary_one: 'Ret én ting, før det kan gemmes',
    summary_other: 'Ret {{count}} ting, før det kan gemmes',
    refused: 'Det blev ikke gemt',
    missing: 'Skal udfyldes.',
    tooLong: 'Må højst være {{most}} tegn.',
    tooManyLines: 'Der må højst være {{most}} linjer.',
    tooManyRows: 'Der kan højst være {{most}}.',
    dateInvalid: 'Skriv en dato, der findes.',
    fileMissing: 'Vælg en fil.',
    fileTooLarge: 'Filen fylder for meget. Den må højst fylde {{most}}.',
    onePerLine: 'Én på hver linje.',
    choose: 'Vælg …',
    removeRow: 'Fjern {{row}}',
    reason: FIELDS.reason.da,
    removeFile: 'Fjern {{fileName}}',
    moreFiles: 'Tilføj flere filer',
    found: 'Her er det, du skrev sidst og ikke nåede at sende. Filer skal vælges igen.',
    restart: 'Begynd forfra',
    leaveTitle: 'Du har skrevet noget, som ikke er sendt',
    leaveText:
      'Det bliver ikke sendt, hvis du går videre. Det ligger her på siden, når du kommer tilbage, til du lukker fanen.',
    leaveKeptTitle: 'Sagen er ikke forelagt endnu',
    leaveKeptText: 'Kladden er gemt. Du finder den igen under Beslutninger.',
    dropFile: 'Eller træk en fil hertil.',
    dropFiles: 'Eller træk filer hertil.',
    dropAnother: 'Træk en anden fil hertil.',
    dropMore: 'Træk flere filer hertil.',
    leaveStay: 'Bliv på siden',
    leaveGo: 'Gå videre uden at sende',
  },
};
