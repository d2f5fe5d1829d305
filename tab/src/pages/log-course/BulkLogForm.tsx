import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '../../../../functions/contracts/training';
import { CourseFields } from '../../components/completion/CourseFields';
import { EvidenceFields } from '../../components/completion/EvidenceFields';
import { CheckboxGroup } from '../../components/form/CheckboxGroup';
import { FormFrame } from '../../components/form/FormFrame';
import { Success } from '../../components/Success';
import { usePersonName } from '../../components/usePersonName';
import { PeopleSource } from './PeopleSource';
import { useBulkLog } from './useBulkLog';
import { usePeopleToLog } from './usePeopleToLog';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The form for one course and many people; afterwards it says who had it already. */
export function BulkLogForm({ courses }: { courses: readonly CourseView[] }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const styles = useStyles();
  const choice = usePeopleToLog();
  const { form, labels, logging, chosen, setChosen, send } = useBulkLog();
  const result = logging.data;
  const shownIds = choice.shown.map(({ personId }) => personId);
  return (
    <FormFrame
      form={form}
      labels={labels}
      submit={t('bulkLog.submit')}
      busy={logging.isPending}
      failure={logging.error}
      onSubmit={send}
      done={
        result && (
          <Success changed={result.logged.length > 0}>
            {t('bulkLog.logged', { count: result.logged.length })}
            {result.alreadyThere.length > 0 &&
              ` ${t('bulkLog.alreadyThere', { names: result.alreadyThere.map(nameOf).join(', ') })}`}
          </Success>
        )
      }
    >
      <CourseFields form={form} courses={courses} />
      <EvidenceFields form={form} kinds={['seenByCoordinator', 'file', 'link']} />
      <PeopleSource choice={choice} searchable />
      <CheckboxGroup
        name="personIds"
        label={labels.personIds}
        hint={t('bulkLog.peopleHint', { count: chosen.length })}
        required
        options={choice.shown.map((one) => [one.personId, nameOf(one)])}
        chosen={chosen}
        onChange={setChosen}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            setChosen([...new Set([...chosen, ...shownIds])]);
          }}
        >
          {t('bulkLog.chooseShown')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setChosen([]);
          }}
        >
          {t('bulkLog.chooseNone')}
        </Button>
      </div>
    </FormFrame>
  );
}
