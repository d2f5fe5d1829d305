import { expect, it } from '@jest/globals';
import { abilitiesOf } from '../../../domain/access/abilities';
import { aboutFeeds } from '../../../domain/waiting/about-feeds';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import type { LedgerEvent } from '../../../domain/event';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, COORDINATOR, member } from '../../support/people';

const noted = (standing: 'failing' | 'read'): LedgerEvent => ({
  type: 'FeedStandingNoted',
  data: { feed: 'kitos', standing, readAt: null, problem: 'notAllowed' },
});

it('a source that cannot be read waits for those who keep the registers, and for nobody else', () => {
  const { state } = aLedgerOf(...aRoster(), noted('failing'));
  const about = (personId: string) =>
    waitingFor(state, personId, NOW).filter(({ subject }) => subject.about === 'feed');
  expect(about(COORDINATOR)).toMatchObject([{ id: 'feed/kitos', asks: [{ trouble: 'failing' }] }]);
  expect(about(member(1))).toEqual([]);
});

it('one that is read again waits for nobody', () => {
  const { state } = aLedgerOf(...aRoster(), noted('failing'), noted('read'));
  const reader = { personId: COORDINATOR, abilities: abilitiesOf(['coordinator']), now: NOW, on: TODAY };
  expect(aboutFeeds(state, reader)).toEqual([]);
});
