/** What leadership asks to be followed up when it reads a status. */
export const followUps = {
  followUps: {
    title: 'Ønsket opfølgning',
    open: 'Bed om opfølgning',
    text: 'Hvad skal der følges op på?',
    textHint: 'Højst 500 tegn. Den står i næste status, til den er besvaret.',
    owner: 'Hvem skal svare?',
    dueOn: 'Senest den',
    ask: 'Bed om opfølgning nu',
    asked: 'Der er bedt om opfølgning.',
    line: 'Ønsket af {{by}}, {{at}}. {{owner}} svarer senest {{date}}.',
    unanswered: 'Ikke besvaret endnu.',
    answeredBy: 'Besvaret af {{name}}, {{at}}',
    openAnswer: 'Svar på {{followUpId}}',
    answer: 'Svar',
    answerHint: 'Højst 1.000 tegn. Et svar kan ikke ændres.',
    sendAnswer: 'Send svaret',
  },
};
