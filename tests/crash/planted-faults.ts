/** A fault that the crash campaign is there to find: one place of the product, and what would stand there instead. */
export type PlantedFault = {
  /** What would go wrong, in a few words. */
  name: string;
  /** The file, from the top of the repository. */
  file: string;
  /** What stands in the file exactly once, and what takes its place. */
  changes: readonly { is: string; becomes: string }[];
};

/** What may be posted already is posted again, a fact is told before it is written, and so on: each loses or doubles something. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    name: 'a card that may be there is posted again',
    file: 'functions/delivery/deliver.ts',
    changes: [
      {
        is: "if (row.state === 'sending' && row.posting) {",
        becomes: "if (row.state === 'sending' && row.posting && row.attempts < 0) {",
      },
    ],
  },
  {
    name: 'a new card is not noted before it leaves',
    file: 'functions/delivery/deliver.ts',
    changes: [
      {
        is: 'const value = { ...row, posting: true, busyUntil:',
        becomes: 'const value = { ...row, posting: false, busyUntil:',
      },
    ],
  },
  {
    name: 'the checkpoint moves before the cards are entered',
    file: 'functions/delivery/catch-up.ts',
    changes: [
      {
        is: 'await sideBySide(wanted, AT_ONCE,',
        becomes: 'await deliveries.advance(head); await sideBySide(wanted, AT_ONCE,',
      },
    ],
  },
  {
    name: 'what was left undone is not taken up again',
    file: 'functions/timers/sweep.ts',
    changes: [
      {
        is: 'await requeueStuck(deliveries, sendWork, now());',
        becomes: '',
      },
    ],
  },
  {
    name: 'the clock does not derive what nobody has asked for',
    file: 'functions/timers/sweep.ts',
    changes: [
      {
        is: 'await catchUp(parts);',
        becomes: '',
      },
    ],
  },
  {
    name: 'a fact is told before it is written',
    file: 'functions/ledger/oversight-ledger.ts',
    changes: [
      {
        is: "if ((await store.append(entries)) === 'appended') {",
        becomes: 'if ((void store.append(entries), true)) {',
      },
    ],
  },
  {
    name: 'an answer and what it decides are written apart',
    file: 'functions/storage/ledger-table.ts',
    changes: [
      {
        is: "table.submitTransaction(entries.map((entry) => ['create', rowOf(entry)])),",
        becomes:
          'entries.reduce((before, entry) => before.then(() => table.createEntity(rowOf(entry))), Promise.resolve()),',
      },
    ],
  },
  {
    name: 'a card that is on its way is sent by the next one as well',
    file: 'functions/delivery/deliver.ts',
    changes: [
      {
        is: "if (row.state === 'sending' && row.busyUntil !== null && row.busyUntil > now()) {",
        becomes: "if (row.state === 'sending' && row.busyUntil !== null && row.busyUntil < '') {",
      },
    ],
  },
  {
    name: 'a card counts as shown with what came while it was sent',
    file: 'functions/delivery/settled.ts',
    changes: [
      {
        is: 'const sentSeq = Math.max(row.sentSeq, attempt.seq);',
        becomes: 'const sentSeq = Math.max(row.wantedSeq, attempt.seq);',
      },
    ],
  },
  {
    name: 'what waits for somebody stays when the app comes',
    file: 'functions/delivery/come-within-reach.ts',
    changes: [
      {
        is: "if (row.state === 'waiting' && isSame(row.recipient, recipient))",
        becomes: "if (row.state === 'waiting' && row.attempts < 0)",
      },
    ],
  },
  {
    name: 'a post whose outcome is unknown is repeated in the channel',
    file: 'functions/delivery/settled.ts',
    changes: [
      {
        is: "const mayRepeat = row.recipient.kind === 'person' && unknownPosts",
        becomes: 'const mayRepeat = unknownPosts',
      },
    ],
  },
  {
    name: 'a receipt that comes again is another one',
    file: 'domain/status/decide-status.ts',
    changes: [
      {
        is: 'if (issued.notings.some((one) => one.personId === personId && one.version === version)) return ok([]);',
        becomes: '',
      },
    ],
  },
];
