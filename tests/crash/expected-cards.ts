import type { LedgerEntry } from '../../domain/event';
import type { PersonId } from '../../domain/access/role';

/** A card that somebody must have, and the newest entry that it must show. */
export type ExpectedCard = { id: string; seq: number };

const CHANNEL = 'channel';

/**
 * Who must have which card, counted from the entries by rules of its own: the body and the channel for each version of
 * a decision, the channel (and whoever wanted it then) for each month's status, whoever is asked and whoever asked for
 * each follow-up. It knows nothing of how the product derives them.
 */
export function expectedCards(entries: readonly LedgerEntry[], body: readonly PersonId[]): ExpectedCard[] {
  const expected = new Map<string, number>();
  const everybody = [CHANNEL, ...body];
  const versions = new Map<string, number>();
  const followUps = new Map<string, { month: string; ownerId: PersonId; askedBy: PersonId }>();
  const want = (subject: string, places: readonly string[], seq: number) => {
    for (const place of places) expected.set(`${subject}/${place}`, seq);
  };
  const decision = (decisionId: string, seq: number, back = 0) =>
    want(`decision/${decisionId}/v${String((versions.get(decisionId) ?? 1) - back)}`, everybody, seq);
  for (const { type, data, seq, actor } of entries) {
    switch (type) {
      case 'DecisionSubmitted':
        versions.set(data.decisionId, 1);
        decision(data.decisionId, seq);
        break;
      case 'ConditionsAdded':
      case 'DecisionRevised':
        versions.set(data.decisionId, data.version);
        decision(data.decisionId, seq);
        decision(data.decisionId, seq, 1);
        break;
      case 'VoteCast': {
        // The others may be writing in theirs.
        const places = [
          CHANNEL,
          data.personId,
          ...(data.onBehalfOf === null ? [] : [data.onBehalfOf.personId]),
        ];
        want(`decision/${data.decisionId}/v${String(versions.get(data.decisionId) ?? 1)}`, places, seq);
        break;
      }
      case 'DecisionConcluded':
        decision(data.decisionId, seq);
        break;
      case 'DecisionWithdrawn':
        decision(data.decisionId, seq);
        want(`decision/${data.decisionId}/withdrawn/once`, everybody, seq);
        break;
      case 'ReportIssued':
        want(`status/${data.month}`, [CHANNEL], seq);
        break;
      case 'ReportNoted':
        want(`status/${data.month}`, [CHANNEL], seq);
        break;
      case 'FollowUpRequested':
        if (actor.kind === 'person')
          followUps.set(data.followUpId, {
            month: data.month,
            ownerId: data.ownerId,
            askedBy: actor.personId,
          });
        want(`status/${data.month}`, [CHANNEL], seq);
        want(`follow-up/${data.followUpId}`, [data.ownerId], seq);
        break;
      case 'FollowUpAnswered': {
        const asked = followUps.get(data.followUpId);
        if (asked === undefined) break;
        want(`status/${asked.month}`, [CHANNEL], seq);
        want(`follow-up/${data.followUpId}`, [asked.ownerId], seq);
        want(`follow-up/${data.followUpId}/answer`, [asked.askedBy], seq);
        break;
      }
      default:
        break;
    }
  }
  return [...expected].map(([id, seq]) => ({ id, seq }));
}
