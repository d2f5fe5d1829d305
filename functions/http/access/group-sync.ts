import { refusalSentence } from '../../../words/refusal/refusal-sentence';
import type { Language } from '../../../words/language';
import { AUDIENCES, type Audience } from '../../../domain/access/group';
import { isDanishDate } from '../../../domain/calendar/danish-time';
import { ok, refuse, type Result } from '../../../domain/result';
import {
  confirmJoined,
  getGroupLinks,
  getProposals,
  linkGroup,
  MOST_PROPOSALS,
  readLinkedGroup,
  settleProposals,
  unlinkGroup,
  type GroupLinkView,
  type ProposalView,
} from '../../../contracts/access/group-sync';
import { takingIn } from '../../ledger/oversight-ledger';
import type { DirectoryPerson } from '../../people/directory';
import { followGroup } from '../../people/follow-group';
import { shownAs, type Compared } from '../../people/group-differences';
import { followFrom, followNoMore } from '../../people/group-linking';
import type { Proposal } from '../../people/group-links';
import { openProposals } from '../../people/open-proposals';
import { pendingMatters } from '../../people/pending-matters';
import { confirmInBatches, dismissProposals, type SettledProposals } from '../../people/settle-proposals';
import { shownMarks, whoIs, type KnownAccounts } from '../../people/who-is';
import type { Program } from '../../program';
import { candidateViews } from '../../views/candidate-view';
import { personViews } from '../../views/person-view';
import { route, type Caller } from '../edge/route';

/**
 * Registers the roster from Entra groups: which audience follows which group, what that group says that the roster does
 * not, and a coordinator's word on it. Nothing from Graph reaches the roster in any other way.
 */
export function registerGroupSync(program: Program): void {
  const { groupLinks, directory } = program;

  const proposed = (audience: Audience, caller: Pick<Caller, 'state' | 'today'>) =>
    openProposals(program, audience, caller);

  const showLinks = async (caller: Caller): Promise<Result<{ links: GroupLinkView[] }>> => {
    const show = personViews(await directory.all());
    const links: GroupLinkView[] = [];
    for (const link of await groupLinks.all()) {
      const { proposals } = await proposed(link.audience, caller);
      const dismissed = proposals.filter((one) => one.dismissed).length;
      const { deltaLink: _, readInFullAt: __, ...shown } = link;
      links.push({ ...shown, linkedBy: show(link.linkedBy), open: proposals.length - dismissed, dismissed });
    }
    return ok({ links });
  };

  route(program, getGroupLinks, 'manageRoster', (_call, caller) => showLinks(caller));

  route(program, linkGroup, 'manageRoster', async ({ body }, caller) => {
    const { audience, groupId } = body;
    const { requester } = caller;
    const followed = await followFrom(program, groupId, { audience, requester });
    if (!followed.ok) return followed;
    await followGroup(program, followed.value);
    return showLinks(caller);
  });

  route(program, unlinkGroup, 'manageRoster', async ({ params }, caller) => {
    const audience = audienceIn(params);
    if (audience === undefined) return refuse({ code: 'unknown-address' });
    const { requester } = caller;
    const ended = await followNoMore(program, { audience, requester });
    if (!ended.ok) return ended;
    return showLinks(caller);
  });

  route(program, readLinkedGroup, 'manageRoster', async ({ params }, caller) => {
    const audience = audienceIn(params);
    const link = audience === undefined ? undefined : await groupLinks.find(audience);
    if (link === undefined) return refuse({ code: 'unknown-address' });
    // Asked for by hand, new names are wanted as well.
    await followGroup(program, { ...link, readInFullAt: null });
    return showLinks(caller);
  });

  route(program, getProposals, 'manageRoster', async ({ params, query }, caller) => {
    const audience = audienceIn(params);
    if (audience === undefined) return refuse({ code: 'unknown-address' });
    const wantsDismissed = query('dismissed') === 'yes';
    const { proposals, compared, known } = await proposed(audience, caller);
    const wanted = proposals.filter((proposal) => proposal.dismissed === wantsDismissed);
    const first = sorted(wanted, compared).slice(0, MOST_PROPOSALS);
    const joined = wanted.filter(
      (one) => one.change === 'joined' && sameMail(one, known).length === 0,
    ).length;
    const asOf =
      wanted
        .map(({ foundAt }) => foundAt)
        .sort()
        .at(-1) ?? null;
    return ok({ total: wanted.length, joined, asOf, proposals: viewsOf(first, known, caller) });
  });

  route(program, settleProposals, 'manageRoster', async ({ params, body, language }, caller) => {
    const audience = audienceIn(params);
    if (audience === undefined) return refuse({ code: 'unknown-address' });
    const { settle, on } = body;
    const asked = new Map(body.proposals.map(({ objectId, shown }) => [objectId, shown]));
    const said = new Map(
      body.proposals.flatMap(({ objectId, same }) => (same === undefined ? [] : [[objectId, same]])),
    );
    const { proposals, compared } = await proposed(audience, caller);
    const meant = proposals.filter((proposal) => asked.get(proposal.objectId) === shownAs(proposal));
    const passedOver = asked.size - meant.length;
    const { requester } = caller;
    if (settle === 'dismiss') {
      const { byObjectId: known } = compared;
      const done = await dismissProposals(program, meant, { audience, requester, byObjectId: known });
      return done.ok ? ok({ settled: meant.length, awaiting: 0, passedOver, refused: [] }) : done;
    }
    if (!isDanishDate(on)) return refuse({ code: 'date-invalid', field: 'on', value: on });
    const wanted = { audience, on, requester: takingIn(requester), said };
    const outcome = await confirmInBatches(program, meant, wanted);
    return ok({ ...settledView(outcome, language), passedOver });
  });

  route(program, confirmJoined, 'manageRoster', async ({ params, body, language }, caller) => {
    const audience = audienceIn(params);
    if (audience === undefined) return refuse({ code: 'unknown-address' });
    const { on, foundBy } = body;
    if (!isDanishDate(on)) return refuse({ code: 'date-invalid', field: 'on', value: on });
    const { proposals, known } = await proposed(audience, caller);
    const meant = proposals.filter(
      (proposal) =>
        proposal.change === 'joined' &&
        !proposal.dismissed &&
        proposal.foundAt <= foundBy &&
        sameMail(proposal, known).length === 0,
    );
    const { requester } = caller;
    const outcome = await confirmInBatches(program, meant, { audience, on, requester: takingIn(requester) });
    return ok({
      ...settledView(outcome, language),
      remain: meant.length - outcome.settled - outcome.awaiting,
    });
  });
}

const settledView = ({ settled, awaiting, refused }: SettledProposals, language: Language) => ({
  settled,
  awaiting,
  refused: refused.map(({ objectId, refusal }) => ({
    objectId,
    refusal: { code: refusal.code, sentence: refusalSentence(refusal, language) },
  })),
});

const audienceIn = (params: { audience: string }): Audience | undefined =>
  AUDIENCES.find((one) => one === params.audience);

/** By name, so that the same hundred are shown each time. */
function sorted(proposals: readonly Proposal[], { byObjectId: known }: Compared): readonly Proposal[] {
  const names = new Intl.Collator('da');
  const nameOf = ({ entra, objectId }: Proposal) => entra?.name ?? known.get(objectId)?.name ?? '';
  return proposals.toSorted((a, b) => names.compare(nameOf(a), nameOf(b)));
}

function viewsOf(proposals: readonly Proposal[], everybody: KnownAccounts, caller: Caller): ProposalView[] {
  const known = everybody.byObjectId;
  const idOf = (objectId: string) => known.get(objectId)?.personId;
  const leavers = proposals.flatMap(({ change, objectId }) =>
    change === 'left' ? (idOf(objectId) ?? []) : [],
  );
  const pending = pendingMatters(caller.state, leavers, caller.now);
  return proposals.map((one) => {
    const { change, objectId, entra, foundAt, dismissed } = one;
    return {
      objectId,
      shown: shownAs(one),
      change,
      known: knownView(known.get(objectId)),
      entra: entra && { name: entra.name, mail: entra.mail, title: entra.title, account: shownMarks(entra) },
      sameMail: candidateViews(sameMail(one, everybody), caller.state.access, caller.today),
      foundAt,
      dismissed,
      pending: [...(pending.get(idOf(objectId) ?? '') ?? [])],
    };
  });
}

/** Those who have the mail of a person who is proposed, as long as nobody has said whether they are the same. */
function sameMail({ change, objectId, entra }: Proposal, known: KnownAccounts): readonly DirectoryPerson[] {
  if (change !== 'joined' || entra === null) return [];
  const who = whoIs({ objectId }, [entra.mail ?? ''], { known, said: undefined });
  return who.kind === 'sameMail' ? who.people : [];
}

const knownView = (known: DirectoryPerson | undefined): ProposalView['known'] =>
  known === undefined
    ? null
    : { person: { personId: known.personId, name: known.name, title: known.title }, mail: known.mail };
