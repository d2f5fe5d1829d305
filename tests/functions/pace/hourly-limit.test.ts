import { describe, expect, it } from '@jest/globals';
import { createHourlyLimit } from '../../../functions/pace/hourly-limit';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import {
  createOversightLedger,
  MOST_ACTS_AN_HOUR,
  takingIn,
} from '../../../functions/ledger/oversight-ledger';
import { refusalResponse } from '../../../functions/http/edge/problem-response';
import { aCourse } from '../../support/builders';
import { codeOf } from '../../support/files';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, COORDINATOR, DIRECTOR } from '../../support/people';

const after = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();

describe('What one person can add in an hour', () => {
  it('is bounded for each, and there is room again when the first of it is an hour old', () => {
    const limit = createHourlyLimit(3);
    for (const seconds of [0, 10, 20]) {
      expect(limit.secondsToWait('a', after(seconds))).toBe(0);
      limit.note('a', after(seconds));
    }
    expect(limit.secondsToWait('a', after(30))).toBe(3570);
    expect(limit.secondsToWait('b', after(30))).toBe(0);
    expect(limit.secondsToWait('a', after(3599))).toBe(1);
    expect(limit.secondsToWait('a', after(3600))).toBe(0);
  });

  it('counts large things as what they are, and never says "now" of what is too much at all', () => {
    const limit = createHourlyLimit(100);
    limit.note('a', after(0), 60);
    limit.note('a', after(60), 30);
    expect(limit.secondsToWait('a', after(120), 50)).toBe(3480);
    expect(limit.secondsToWait('a', after(120), 10)).toBe(0);
    expect(limit.secondsToWait('a', after(120), 101)).toBeGreaterThan(0);
  });

  it('counts every file, and what one act adds at one moment once', () => {
    const files = createHourlyLimit(100);
    files.note('a', NOW, 60);
    files.note('a', NOW, 40);
    expect(files.secondsToWait('a', NOW, 1)).toBe(3600);
    const acts = createHourlyLimit(2);
    acts.note('a', NOW);
    acts.note('a', NOW);
    expect(acts.secondsToWait('a', NOW)).toBe(0);
  });

  /** Two hosts at one ledger, and a clock. */
  const hosts = () => {
    const clock = { seconds: 0 };
    const store = createMemoryLedgerStore([...aLedgerOf(...aRoster(3)).entries]);
    const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
    const now = () => after(clock.seconds);
    const host = () => createOversightLedger({ store, snapshots, now });
    return { clock, one: host(), other: host() };
  };
  const asking = (personId: string) =>
    ({ kind: 'person', personId, isTenantAdministrator: false, surface: 'tab' }) as const;
  const course = (index: number) =>
    ({ type: 'AddCourse', course: aCourse({ title: `Kursus ${String(index)}` }) }) as const;

  it('is enough for a coordinator’s heaviest day and then refused, by every host, until the hour is over', async () => {
    const { clock, one, other } = hosts();
    const me = asking(COORDINATOR);
    for (let index = 0; index < MOST_ACTS_AN_HOUR; index += 1) {
      clock.seconds += 1;
      expect(codeOf(await one.execute(course(index), me))).toBe('accepted');
    }
    expect(MOST_ACTS_AN_HOUR).toBeGreaterThanOrEqual(600);
    const refused = await one.execute(course(-1), me);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'too-much-in-an-hour' } });
    await other.load();
    expect(codeOf(await other.execute(course(-1), me))).toBe('too-much-in-an-hour');
    // Nobody else is held up by it, and a list that is taken in is one act.
    expect(codeOf(await one.execute(course(-1), asking(DIRECTOR)))).not.toBe('too-much-in-an-hour');
    expect(codeOf(await one.execute(course(-2), takingIn(me)))).toBe('accepted');
    clock.seconds += 3600;
    expect(codeOf(await one.execute(course(-3), me))).toBe('accepted');
  });

  it('is told with a sentence and the time to wait, in both languages', () => {
    const refusal = { code: 'too-much-in-an-hour', seconds: 1500 } as const;
    const danish = refusalResponse(refusal, 'da');
    expect(danish).toMatchObject({ status: 429, headers: { 'retry-after': '1500' } });
    expect(danish.jsonBody).toMatchObject({ detail: expect.stringContaining('Prøv igen om 25 minutter.') });
    expect(refusalResponse(refusal, 'en').jsonBody).toMatchObject({
      detail: expect.stringContaining('Try again in 25 minutes.'),
    });
  });
});
