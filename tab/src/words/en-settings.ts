import type { settingsDa } from './da-settings';
import { ledger } from './en/ledger';
import { deliveries } from './en/deliveries';
import { statusPolicy } from './en/status-policy';
import { retention } from './en/retention';
import { settings } from './en/settings';
import { feeds } from './en/feeds';
import { groups } from './en/groups';
import { trainingPolicy } from './en/training-policy';

/** The English words that only the settings and the trail say. */
export const settingsEn: typeof settingsDa = {
  ...ledger,
  ...deliveries,
  ...statusPolicy,
  ...retention,
  ...settings,
  ...feeds,
  ...groups,
  ...trainingPolicy,
};
