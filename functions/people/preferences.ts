import type { PersonId } from '../../domain/access/role';
import type { StatusWishes } from '../../domain/delivery/status-wishes';

/** What people have chosen for themselves alone: it concerns nobody else and is no part of the record. */
export type Preferences = {
  statusWishes: () => Promise<StatusWishes>;
  /** The newest wish is the one that holds. */
  wishForStatus: (personId: PersonId, wanted: boolean) => Promise<void>;
  /** Answers whether there was anything to forget. */
  forget: (personId: PersonId) => Promise<boolean>;
};
