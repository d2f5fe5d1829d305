import { useTranslation } from 'react-i18next';
import { annulLeave, getLeaves } from '../../../../../contracts/access/groups';
import { useAnswer } from '../../../api/useAnswer';
import { useCommand } from '../../../api/useCommand';
import { Answer } from '../../../components/Answer';
import { Confirm } from '../../../components/Confirm';
import { Failure } from '../../../components/Failure';
import { Reveal } from '../../../components/Reveal';
import { Said } from '../../../components/Said';
import { Section } from '../../../components/Section';
import { Success } from '../../../components/Success';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';
import { LeaveForm } from './LeaveForm';

/** Who is away now or later. */
export function Leaves() {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const leaves = useAnswer(getLeaves, {});
  const annulling = useCommand(annulLeave);
  return (
    <Section small title={t('groups.leaves')} lead={t('groups.leavesLead')}>
      <Answer
        query={leaves}
        empty={(answer) => (answer.leaves.length === 0 ? t('groups.leavesNone') : undefined)}
      >
        {(answer) => (
          <ul>
            {answer.leaves.map(({ person, from, to }) => {
              const name = nameOf(person);
              const { personId } = person;
              return (
                <li key={`${personId} ${from}`}>
                  {t('groups.leave', { name, from: format.date(from), to: format.date(to) })}{' '}
                  <Confirm
                    text={t('groups.annul')}
                    label={t('groups.annulOf', { name, from: format.date(from) })}
                    confirm={t('groups.annulConfirm')}
                    busy={annulling.isPending}
                    onConfirm={() => {
                      annulling.mutate({ params: { personId }, body: { from } });
                    }}
                  >
                    {t('groups.annulAsk', { name, from: format.date(from) })}
                  </Confirm>
                </li>
              );
            })}
          </ul>
        )}
      </Answer>
      <Said about={annulling.isSuccess ? annulling.submittedAt : undefined}>
        {annulling.isSuccess && <Success>{t('groups.annulled')}</Success>}
      </Said>
      {annulling.error && <Failure error={annulling.error} />}
      <Reveal text={t('groups.addLeave')}>
        <LeaveForm />
      </Reveal>
    </Section>
  );
}
