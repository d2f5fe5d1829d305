import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, CloudOffRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../../domain/ground/unreachable';
import { danishDate } from '../../../../../domain/calendar/danish-time';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import type { Saving } from './draft-keeper';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: tokens.lineHeightBase300,
    '& svg': { flexShrink: 0 },
    color: tokens.colorNeutralForeground2,
  },
});

/** Whether what is typed is kept, said to those who hear the page too. */
export function SavingLine({ saving }: { saving: Saving }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const { today } = useMe();
  const savedAt = (at: string) =>
    danishDate(at) === today ? format.time(at) : t('draft.onDay', { at: format.instant(at) });
  const said = (): string => {
    switch (saving.kind) {
      case 'nothing':
        return '';
      case 'saving':
        return t('draft.saving');
      case 'saved':
        return t('draft.saved', { at: savedAt(saving.at) });
      case 'waiting':
        return t('draft.notSaved');
      case 'refused':
        return t('draft.saveRefused', { sentence: saving.sentence });
      case 'elsewhere':
        return t('draft.savedElsewhere');
      default:
        return unreachable(saving);
    }
  };
  const isKept = saving.kind === 'saved' || saving.kind === 'saving';
  return (
    <div role="status" aria-live="polite" className={styles.line} data-saving={saving.kind}>
      {saving.kind !== 'nothing' &&
        (isKept ? <CheckmarkRegular aria-hidden /> : <CloudOffRegular aria-hidden />)}
      <span>{said()}</span>
    </div>
  );
}
