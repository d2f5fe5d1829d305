import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { getMeetingAgenda, getMeetingCalendar } from '../../../../contracts/meeting/meeting';
import { languageOf } from '../../../../words/language';
import { AGENDA_WORDS } from '../../../../words/meeting/agenda-words';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { Failure } from '../../components/Failure';
import { Reveal } from '../../components/Reveal';
import { Said } from '../../components/Said';
import { Success } from '../../components/Success';
import { useDownload } from '../../components/useDownload';
import { useTold } from '../../components/useTold';
import { usePastDay } from '../../day/day-shown';

const useStyles = makeStyles({
  send: { marginTop: tokens.spacingVerticalM },
  parts: { display: 'grid', gap: tokens.spacingVerticalS, maxWidth: '640px', justifyItems: 'start' },
  text: { width: '100%' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a secretary sends before a meeting: the file for the calendar, and the agenda as text. The past has nothing to send. */
export function SendAgenda({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const past = usePastDay();
  if (past !== undefined) return null;
  return (
    <div className={styles.send}>
      <Reveal text={t('meeting.send')}>
        <div className={styles.parts}>
          <Calendar meetingId={meetingId} />
          <AgendaText meetingId={meetingId} />
        </div>
      </Reveal>
    </div>
  );
}

function Calendar({ meetingId }: { meetingId: string }) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const download = useDownload();
  return (
    <>
      {download.error && <Failure error={download.error} title={t('form.refused')} />}
      <Button
        icon={<ArrowDownloadRegular />}
        disabledFocusable={download.isPending}
        onClick={() => {
          const fileName = AGENDA_WORDS[languageOf(i18n.language)].file(meetingId);
          download.mutate({ endpoint: getMeetingCalendar, params: { meetingId }, fileName });
        }}
      >
        {t('meeting.calendar')}
      </Button>
      <p className={styles.note}>{t('meeting.calendarNote')}</p>
    </>
  );
}

function AgendaText({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const agenda = useAnswer(getMeetingAgenda, { params: { meetingId } });
  const [copied, tellCopied] = useTold<boolean>();
  return (
    <Answer query={agenda}>
      {({ text }) => (
        <>
          <Textarea
            className={styles.text}
            aria-label={t('meeting.agendaText')}
            readOnly
            rows={Math.min(12, text.split('\n').length)}
            value={text}
          />
          <Button
            icon={<CopyRegular />}
            onClick={() => {
              navigator.clipboard.writeText(text).then(
                () => {
                  tellCopied(true);
                },
                // Teams may keep the clipboard from a tab.
                () => {
                  tellCopied(false);
                },
              );
            }}
          >
            {t('meeting.copy')}
          </Button>
          <Said about={copied?.time}>
            {copied?.what === true && <Success>{t('meeting.copied')}</Success>}
            {copied?.what === false && <p className={styles.note}>{t('meeting.copyFailed')}</p>}
          </Said>
          <p className={styles.note}>{t('meeting.agendaTextNote')}</p>
        </>
      )}
    </Answer>
  );
}
