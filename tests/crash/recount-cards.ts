import type { LedgerEntry } from '../../domain/event';
import type { DeliveryRow } from '../../functions/delivery/delivery-store';
import { expectedCards } from './expected-cards';
import { twice } from './recount-facts';
import { CHANNEL, chatOf, type SeenCard } from './teams';
import { entriesOf, rowsOf, type World } from './world';

/** A world that has come to rest: its whole ledger, and every row of its deliveries. */
export type AtRest = { world: World; entries: readonly LedgerEntry[]; rows: readonly DeliveryRow[] };

export async function atRest(world: World): Promise<AtRest> {
  return { world, entries: await entriesOf(world), rows: await rowsOf(world) };
}

/** Holds what people see in Teams against what the ledger says that they must see. Answers what is wrong. */
export function recountCards(rest: AtRest): string[] {
  return [
    ...missingCards(rest),
    ...rest.rows.flatMap((row) => wrongWith(row, rest)),
    ...tooMany(rest),
    ...notedTwice(rest),
  ];
}

/** What the ledger says that people must see, and nobody has noted or shown. */
export function missingCards({ world, entries, rows }: AtRest): string[] {
  const body = world.people.filter(({ role }) => role === 'member').map(({ personId }) => personId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const since = entries.filter(({ seq }) => seq > world.setUpTo);
  return expectedCards(since, body).flatMap(({ id, seq }) => {
    const row = byId.get(id);
    if (row === undefined) return [`nobody has noted that ${id} must be sent`];
    if (row.state !== 'sent' || row.sentSeq >= seq) return [];
    return [`${id} shows entry ${String(row.sentSeq)} and not ${String(seq)}`];
  });
}

/** A row that says sent must have its card in the right place, changed since the newest entry it claims to show. */
function wrongWith(row: DeliveryRow, rest: AtRest): string[] {
  const { world, entries } = rest;
  switch (row.state) {
    case 'sent': {
      const card = cardOf(row, world);
      if (card === undefined) return [`${row.id} is noted as sent, and nobody sees it`];
      if (row.recipient.kind === 'leadershipChannel' && world.diedPosting.includes(row.id))
        return [`${row.id} was on its way to the channel when the host died, and was posted again`];
      if (card.conversation !== conversationOf(row, world)) return [`${row.id} is seen by somebody else`];
      const shownAt = card.versions.at(-1)?.at ?? '';
      const wantedAt = entries.find(({ seq }) => seq === row.wantedSeq)?.at ?? '';
      return row.wantedSeq > 1 && shownAt < wantedAt ? [`${row.id} shows less than it is to show`] : [];
    }
    case 'unknown': {
      const isExplained =
        world.diedPosting.includes(row.id) || postsAbout(row, rest).some(({ known }) => known !== 'taken');
      return isExplained ? [] : [`${row.id} is said to be unknown, and every answer about it arrived`];
    }
    default:
      return [`${row.id} ended as ${row.state}: ${row.problem ?? ''}`];
  }
}

/** In each place no more cards about a thing than were to be sent there, but for posts of which nobody knew. */
function tooMany(rest: AtRest): string[] {
  const { world, rows } = rest;
  const { cards } = world.teams;
  const places = new Map(cards.map((one) => [`${one.conversation} ${one.topic}`, one]));
  return [...places].flatMap(([place, { conversation, topic }]) => {
    const shown = cards.filter((card) => card.conversation === conversation && card.topic === topic).length;
    const own = rows.filter(
      (row) => conversationOf(row, world) === conversation && topicOfRow(row, rest) === topic,
    );
    const unknown = own.flatMap((row) => world.diedPosting.filter((id) => id === row.id)).length;
    const [one] = own;
    const lost = one === undefined ? [] : postsAbout(one, rest).filter(({ known }) => known === 'never');
    // The channel gets each once, whatever happens; a person one more where the first post's outcome was unknown.
    const most = own.length + (conversation === CHANNEL ? 0 : unknown + lost.length);
    return [
      ...(shown > most
        ? [`${place}: ${String(shown)} cards are seen, and ${String(most)} were to be sent`]
        : []),
      ...(shown > 2 * own.length ? [`${place}: a card is seen more than twice`] : []),
    ];
  });
}

/** Two rows never point to the same card. */
const notedTwice = ({ rows }: AtRest): string[] =>
  twice(rows.flatMap(({ posted }) => (posted === null ? [] : [posted.activityId]))).map(
    (activityId) => `card ${activityId} is noted as two`,
  );

const postsAbout = (row: DeliveryRow, rest: AtRest) =>
  rest.world.teams.posts.filter(
    ({ conversation, topic }) =>
      conversation === conversationOf(row, rest.world) && topic === topicOfRow(row, rest),
  );

export const cardOf = ({ posted }: DeliveryRow, { teams }: World): SeenCard | undefined =>
  teams.cards.find(({ activityId }) => activityId === posted?.activityId);

export function conversationOf({ recipient }: DeliveryRow, { people }: World): string {
  if (recipient.kind === 'leadershipChannel') return CHANNEL;
  return chatOf(people.find(({ personId }) => personId === recipient.personId)?.objectId ?? '');
}

/** What the card of a row is about, as it is told from the cards themselves. */
function topicOfRow({ subject }: DeliveryRow, { entries }: AtRest): string {
  if ('decisionId' in subject) return subject.decisionId;
  if ('month' in subject) return subject.month;
  if (!('followUpId' in subject)) return 'other';
  const months = entries.flatMap(({ type, data }) =>
    type === 'FollowUpRequested' && data.followUpId === subject.followUpId ? [data.month] : [],
  );
  return months[0] ?? 'other';
}
