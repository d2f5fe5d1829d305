import { previewFeedFile, proposeFeedFile } from '../../../contracts/feed/feed-file';
import {
  getFeedProposals,
  getFeeds,
  MOST_FEED_PROPOSALS,
  readFeedNow,
  settleAllFeedProposals,
  settleFeedProposals,
  takeFeedReport,
} from '../../../contracts/feed/feeds';
import type { Sent } from '../../support/api-client';
import { inDays } from '../../support/drafts';
import { HASH, wrong, type Case } from './world';

const KITOS = { feed: 'kitos' };
const RUMOUR = { feed: 'rumour' };
const ONE = { sourceId: 'x', change: 'newSystem', shown: 's' };

const sent = (params: Record<string, string>, json?: object) => (): Sent => ({
  params,
  ...(json === undefined ? {} : { json }),
});
const settlement = (changes: object, params: Record<string, string> = KITOS) =>
  sent(params, { settle: 'take', proposals: [ONE], ...changes });
const all = (changes: object, params: Record<string, string> = KITOS) =>
  sent(params, { settle: 'take', change: 'newSystem', foundBy: '2026-01-01T00:00:00.000Z', ...changes });
const report = (changes: object, params: Record<string, string> = { feed: 'dbs' }) =>
  sent(params, {
    sourceId: 'x',
    change: 'report',
    shown: 's',
    from: inDays(-300),
    to: inDays(-10),
    ...changes,
  });

/** A file that is read in, and how. */
const file =
  (query: Record<string, string>, text = 'Navn\r\nVandværk') =>
  (): Sent => ({ bytes: new TextEncoder().encode(text), query: { fileName: 'aktiver.csv', ...query } });

/** Everything wrong that can be done with feeds. */
export const FEEDS: readonly Case[] = [
  ...wrong(getFeeds, 'Lars', { 'feeds asked for by a member': ['not-allowed', sent({})] }),
  ...wrong(getFeedProposals, 'Camilla', { 'what no such feed proposes': ['unknown-address', sent(RUMOUR)] }),
  ...wrong(getFeedProposals, 'Birgit', {
    'what a feed proposes, by the auditor': ['not-allowed', sent(KITOS)],
  }),
  ...wrong(readFeedNow, 'Camilla', {
    'a reading of no such feed': ['unknown-address', sent(RUMOUR)],
    'a reading of a feed that is not set up': ['unknown-address', sent(KITOS)],
    'a reading of a feed by a path': ['unknown-address', sent({ feed: '../kitos' })],
  }),
  ...wrong(readFeedNow, 'Lars', { 'a reading of a feed by a member': ['not-allowed', sent(KITOS)] }),
  ...wrong(settleFeedProposals, 'Camilla', {
    'a settlement of no such feed': ['unknown-address', settlement({}, RUMOUR)],
    'a settlement of a feed in a third way': ['body-invalid', settlement({ settle: 'forget' })],
    'a settlement of a feed of nothing': ['body-invalid', settlement({ proposals: [] })],
    'a settlement of a feed that was not shown': [
      'body-invalid',
      settlement({ proposals: [{ sourceId: 'x', change: 'newSystem' }] }),
    ],
    'a settlement of a feed of no such kind': [
      'body-invalid',
      settlement({ proposals: [{ ...ONE, change: 'newMayor' }] }),
    ],
    'a settlement of a feed of more than is shown': [
      'body-invalid',
      settlement({ proposals: Array.from({ length: MOST_FEED_PROPOSALS + 1 }, () => ONE) }),
    ],
  }),
  ...wrong(settleFeedProposals, 'Lars', {
    'a settlement of a feed by a member': ['not-allowed', settlement({})],
  }),
  ...wrong(settleFeedProposals, 'Birgit', {
    'a settlement of a feed, turned down by the auditor': ['not-allowed', settlement({ settle: 'dismiss' })],
  }),
  ...wrong(settleAllFeedProposals, 'Camilla', {
    'all of no such feed': ['unknown-address', all({}, RUMOUR)],
    'all of a feed, of every kind': ['body-invalid', all({ change: 'all' })],
    'all of a feed, as of no moment': ['body-invalid', all({ foundBy: 'now' })],
    'all of a feed in a third way': ['body-invalid', all({ settle: 'forget' })],
  }),
  ...wrong(settleAllFeedProposals, 'Birgit', { 'all of a feed by the auditor': ['not-allowed', all({})] }),
  ...wrong(takeFeedReport, 'Camilla', {
    'a report of no such feed': ['unknown-address', report({}, RUMOUR)],
    'a report of a feed without a period': ['body-invalid', report({ from: null })],
    'a report of a feed that was not shown': ['body-invalid', report({ shown: undefined })],
  }),
  ...wrong(takeFeedReport, 'Camilla', {
    'a report of a feed that is a system': ['body-invalid', report({ change: 'newSystem' })],
  }),
  ...wrong(previewFeedFile, 'Camilla', {
    'a file of a feed with nothing in it': ['file-empty', file({}, '')],
    'a file of a feed about no such thing': ['body-invalid', file({ grid: 'mayors' })],
    'a file of a feed by columns that there are none of': ['body-invalid', file({ columns: '{"name":-1}' })],
    'a file of a feed under no line': ['body-invalid', file({ header: '0' })],
    'a file of a feed in a sheet that it has not': ['body-invalid', file({ sheet: 'Ark9' })],
  }),
  ...wrong(proposeFeedFile, 'Camilla', {
    'a file of a feed that was not shown': ['body-invalid', file({ contentHash: HASH })],
  }),
  ...wrong(previewFeedFile, 'Lars', { 'a file of a feed by a member': ['not-allowed', file({})] }),
  ...wrong(proposeFeedFile, 'Birgit', { 'a file of a feed by the auditor': ['not-allowed', file({})] }),
  ...wrong(takeFeedReport, 'Lars', { 'a report of a feed by a member': ['not-allowed', report({})] }),
];
