import { ledger } from './da/ledger';
import { deliveries } from './da/deliveries';
import { statusPolicy } from './da/status-policy';
import { retention } from './da/retention';
import { settings } from './da/settings';
import { feeds } from './da/feeds';
import { groups } from './da/groups';
import { trainingPolicy } from './da/training-policy';

/** The Danish words that only the settings and the trail say. */
export const settingsDa = {
  ...ledger,
  ...deliveries,
  ...statusPolicy,
  ...retention,
  ...settings,
  ...feeds,
  ...groups,
  ...trainingPolicy,
};
