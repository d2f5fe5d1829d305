import { useTranslation } from 'react-i18next';
import type { FeedDifferenceView, FeedProposalView } from '../../../../../contracts/feed/feeds';
import { CRITICALITIES } from '../../../../../domain/system/system';
import { PERFORMERS } from '../../../../../domain/decision/content';
import { useFormat } from '../../../words/useFormat';

/** A proposal in a few words: what it is about, what would change, and what the source says besides. */
export function useFeedProposalWords(): (proposal: FeedProposalView) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const valueOf = (field: FeedDifferenceView['field'], value: string | null, on: string | null): string => {
    if (value === null) return t('feeds.nothing');
    const criticality = CRITICALITIES.find((one) => one === value);
    const performer = PERFORMERS.find((one) => one === value);
    if (field === 'criticality' && criticality !== undefined) return t(`feeds.criticality.${criticality}`);
    if (field === 'performer' && performer !== undefined) return t(`performer.${performer}`);
    return on === null ? value : t('feeds.resultOn', { result: value, on: format.date(on) });
  };
  const said = ({ field, before, after, beforeOn, afterOn }: FeedDifferenceView, isNew: boolean): string => {
    const words = {
      field: t(`feeds.fields.${field}`),
      before: valueOf(field, before, beforeOn),
      after: valueOf(field, after, afterOn),
    };
    return isNew || before === null ? t('feeds.newValue', words) : t('feeds.otherValue', words);
  };
  return ({ change, name, differences, on, unknown, from, changedAt }) => {
    const isNew = change === 'newSystem' || change === 'newSupplier';
    const isGone = change === 'goneSystem' || change === 'goneSupplier';
    const parts = [
      ...differences.map((one) => said(one, isNew)),
      ...(isGone ? [on === null ? t('feeds.notUsed') : t('feeds.deletedOn', { on: format.date(on) })] : []),
      ...unknown.map((one) => t('feeds.unknownValue', one)),
      ...(from === null ? [] : [t('feeds.fromFile', { name: from })]),
      ...(changedAt === null ? [] : [t('feeds.changedAt', { at: format.instant(changedAt) })]),
    ];
    return parts.length === 0 ? `${name}.` : `${name}. ${parts.join('. ')}.`;
  };
}
