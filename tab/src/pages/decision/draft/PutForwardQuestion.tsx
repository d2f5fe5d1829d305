import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { GivesFocusBack } from '../../../components/GivesFocusBack';
import { usePersonName } from '../../../components/people/usePersonName';
import { useAskedName } from '../../../components/decision/useAskedName';
import { useFormat } from '../../../words/useFormat';
import type { OpenDraft } from './useDraft';

const useStyles = makeStyles({ list: { marginBlock: 0 }, way: { whiteSpace: 'nowrap' } });

/** Asks once more before a case goes to people: to whom, by when they are to answer, and what the channel gets. */
export function PutForwardQuestion({ draft }: { draft: OpenDraft }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const nameOf = usePersonName();
  const askedName = useAskedName();
  const { asking, submitting, about } = draft;
  const { data } = asking;
  const close = () => {
    asking.reset();
  };
  return (
    <Dialog
      modalType="alert"
      open={data !== undefined}
      onOpenChange={() => {
        close();
      }}
    >
      <DialogSurface>
        <GivesFocusBack />
        {data !== undefined && (
          <DialogBody>
            <DialogTitle>
              {t(about.purpose === 'revise' ? 'putForward.titleRevision' : 'putForward.title', {
                count: data.asked.length,
                name: data.asked[0] === undefined ? '' : nameOf(data.asked[0].person),
              })}
            </DialogTitle>
            <DialogContent>
              {data.asked.length === 0 ? (
                <p>{t('putForward.nobody')}</p>
              ) : (
                <>
                  <p>{t('putForward.cards', { count: data.asked.length })}</p>
                  <ul className={styles.list}>
                    {data.asked.map((one) => (
                      <li key={one.person.personId}>{askedName(one)}</li>
                    ))}
                  </ul>
                </>
              )}
              <p>{t('putForward.answerBy', { date: format.date(data.answerBy) })}</p>
              <p>{t('putForward.channel')}</p>
            </DialogContent>
            <DialogActions>
              <Button
                appearance="primary"
                className={styles.way}
                disabledFocusable={submitting.isPending}
                onClick={() => {
                  submitting.mutate(data);
                  close();
                }}
              >
                {t('putForward.confirm')}
              </Button>
              <Button className={styles.way} onClick={close}>
                {t('putForward.back')}
              </Button>
            </DialogActions>
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}
