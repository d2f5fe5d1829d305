import type { TeamsPort } from '../bot/teams/teams-port';
import type { Instant } from '../domain/calendar/danish-time';
import type { Config } from './config';
import type { ContentStore } from './content/content-store';
import type { CaseDraftStore } from './drafts/case-draft-store';
import type { DeliveryStore } from './delivery/delivery-store';
import type { CountGivenUp } from './delivery/given-up';
import type { TeamsReach } from './delivery/teams-reach';
import type { SendWork } from './delivery/work';
import type { Accounts } from './graph/accounts';
import type { Feed } from './feeds/feed';
import type { FeedStore } from './feeds/feed-store';
import type { FindUser } from './graph/find-user';
import type { ReadGroup } from './graph/read-group';
import type { HourlyLimit } from './pace/hourly-limit';
import type { ImportStore } from './imports/job/import-store';
import type { TokenValidator } from './identity/token-validator';
import type { LedgerStore } from './ledger/ledger-store';
import type { OversightLedger } from './ledger/oversight-ledger';
import type { PastStates } from './ledger/past-states';
import type { SnapshotStore } from './ledger/snapshot';
import type { Directory } from './people/directory';
import type { ContactStore } from './people/contact-store';
import type { Preferences } from './people/preferences';
import type { TrailIndex } from './trail/trail-index';
import type { GroupLinks } from './people/group-links';

/** Everything that the shells work with, put together once a process by compose.ts. */
export type Program = {
  config: Config;
  now: () => Instant;
  ledger: OversightLedger;
  store: LedgerStore;
  /** The state as it was at a past moment. */
  pastStates: PastStates;
  snapshots: SnapshotStore;
  trail: TrailIndex;
  directory: Directory;
  preferences: Preferences;
  contacts: ContactStore;
  caseDrafts: CaseDraftStore;
  content: ContentStore;
  deliveries: DeliveryStore;
  reach: TeamsReach;
  countGivenUp: CountGivenUp;
  imports: ImportStore;
  /** The bytes of files that each person has sent to this process. */
  sentFiles: HourlyLimit;
  sendWork: SendWork;
  validateToken: TokenValidator;
  findUser: FindUser;
  accounts: Accounts;
  readGroup: ReadGroup;
  groupLinks: GroupLinks;
  /** The sources that are set up. */
  feeds: readonly Feed[];
  feedStore: FeedStore;
  teams: TeamsPort;
  /** Resolves when tables, containers and queue are there. */
  ready: () => Promise<void>;
};
