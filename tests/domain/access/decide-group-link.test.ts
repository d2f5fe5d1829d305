import { describe, it } from '@jest/globals';
import type { AccessCommand } from '../../../domain/access/commands';
import type { AccessEvent } from '../../../domain/access/events';
import type { Dismissal } from '../../../domain/access/group-link';
import { given } from '../../support/given';
import { by, byTheClock } from '../../support/ledger';
import {
  ADMINISTRATOR,
  aRoster,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  member,
  OUTSIDER,
  SECRETARY,
} from '../../support/people';

const link = (groupId = 'g-1'): AccessCommand => ({ type: 'LinkGroup', audience: 'leaders', groupId });
const unlink: AccessCommand = { type: 'UnlinkGroup', audience: 'leaders' };
const linked = (groupId = 'g-1'): AccessEvent => ({
  type: 'GroupLinked',
  data: { audience: 'leaders', groupId },
});
const unlinked: AccessEvent = { type: 'GroupUnlinked', data: { audience: 'leaders', groupId: 'g-1' } };
const leaver: Dismissal = { proposalId: 'q-1', audience: 'leaders', change: 'left', personId: member(1) };
const stranger: Dismissal = { ...leaver, proposalId: 'q-2', change: 'joined', personId: null };
const dismiss = (...proposals: Dismissal[]): AccessCommand => ({ type: 'DismissProposals', proposals });
const dismissed = (data: Dismissal): AccessEvent => ({ type: 'ProposalDismissed', data });

describe('an audience that follows an Entra group', () => {
  it.each([COORDINATOR, ADMINISTRATOR])('is linked and unlinked by %s, each once', (who) => {
    given(...aRoster())
      .when(link(), by(who))
      .then(linked());
    given(...aRoster(), linked())
      .when(link(), by(who))
      .thenNothing();
    given(...aRoster(), linked())
      .when(unlink, by(who))
      .then(unlinked);
    given(...aRoster(), linked(), unlinked)
      .when(unlink, by(who))
      .thenNothing();
    given(...aRoster())
      .when(unlink, by(who))
      .thenNothing();
  });

  it('follows one group at a time, and may follow the same one again later', () => {
    given(...aRoster(), linked())
      .when(link('g-2'), by(COORDINATOR))
      .then(linked('g-2'));
    given(...aRoster(), linked(), unlinked)
      .when(link(), by(COORDINATOR))
      .then(linked());
  });
});

describe('a proposal that is dismissed', () => {
  it('is a fact, once, also where nobody in the directory is meant', () => {
    given(...aRoster())
      .when(dismiss(leaver, stranger), by(COORDINATOR))
      .then(dismissed(leaver), dismissed(stranger));
    given(...aRoster(), dismissed(leaver))
      .when(dismiss(leaver, stranger), by(COORDINATOR))
      .then(dismissed(stranger));
    given(...aRoster())
      .when(dismiss(leaver, leaver), by(COORDINATOR))
      .then(dismissed(leaver));
    given(...aRoster(), dismissed(leaver))
      .when(dismiss(leaver), by(COORDINATOR))
      .thenNothing();
  });
});

it.each([CHAIR, member(1), DIRECTOR, AUDITOR, SECRETARY, OUTSIDER])(
  'neither linking, unlinking nor dismissing is for %s',
  (who) => {
    for (const command of [link(), unlink, dismiss(leaver)])
      given(...aRoster(), linked('g-0'))
        .when(command, by(who))
        .thenRefused('not-allowed', { ability: 'manageRoster' });
  },
);

it('none of it is done by the clock', () => {
  for (const command of [link(), unlink, dismiss(leaver)])
    given(...aRoster(), linked('g-0'))
      .when(command, byTheClock)
      .thenRefused('not-allowed', { ability: 'manageRoster' });
});
