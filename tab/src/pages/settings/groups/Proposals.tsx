import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../domain/access/group';
import {
  getProposals,
  type ProposalSettlement,
  type ProposalView,
  settleProposals,
} from '../../../../../contracts/access/group-sync';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { CheckboxGroup } from '../../../components/form/CheckboxGroup';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { DateField } from '../../../components/form/DateField';
import { without } from '../../../components/form/useKeptChoice';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Said } from '../../../components/Said';
import { Success } from '../../../components/Success';
import { useTold } from '../../../components/useTold';
import { SamePersonField } from '../../../components/imports/SamePersonField';
import { useMembershipDates } from '../../../components/people/useMembershipDates';
import { useMe } from '../../../session/session-context';
import { ConfirmJoined } from './ConfirmJoined';
import { SettledProposals } from './SettledProposals';
import { useProposalWords } from './useProposalWords';

/** The name of the field in which it is said who an account is. */
const sameField = (objectId: string): string => `same-${objectId}`;

/** What an Entra group proposes, to be confirmed with a date or dismissed, one or many at a time. */
export function Proposals({ audience }: { audience: Audience }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const wordsFor = useProposalWords();
  const words = useFaultWords();
  const answer = useAnswer(getProposals, { params: { audience } });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  /** What was said of those whose mail others have, by object id: a person, or `new`. */
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const form = useForm({ chosen: '', on: today }, null);
  const datesOf = useMembershipDates();
  const kind = audience === 'managementBody' ? datesOf('member') : 'stay';
  const settling = useSending(form, settleProposals);
  const [taken, tellTaken] = useTold<number>();
  const labels = {
    chosen: t('entra.choose', { group: t(`groups.names.${audience}`) }),
    on: t('entra.on'),
  };
  /** The day for all who joined, checked as the one for those who are chosen. */
  const firstDay = () => {
    const { on } = form.values;
    return form.accept(faultsOf([['on', words.date(kind, on)]])) ? on : undefined;
  };
  const send = (shown: readonly ProposalView[], settle: ProposalSettlement) => {
    const meant = shown.filter(({ objectId }) => chosen.includes(objectId));
    const { on } = form.values;
    const asked = settle === 'dismiss' ? [] : meant.filter(({ sameMail }) => sameMail.length > 0);
    const faults = faultsOf<string>([
      ['chosen', meant.length === 0 ? t('groups.chooseSome') : undefined],
      ['on', settle === 'dismiss' ? undefined : words.date(kind, on)],
      ...asked.map(
        ({ objectId }) =>
          [sameField(objectId), said[objectId] === undefined ? t('samePerson.missing') : undefined] as const,
      ),
    ]);
    if (!form.accept(faults)) return;
    const proposals = meant.map(({ objectId, shown: asShown, sameMail }) => {
      const same = settle === 'dismiss' || sameMail.length === 0 ? undefined : said[objectId];
      return { objectId, shown: asShown, ...(same === undefined ? {} : { same }) };
    });
    settling.mutate(
      { params: { audience }, body: { settle, on, proposals } },
      {
        onSuccess: () => {
          const settled = meant.map(({ objectId }) => objectId);
          setChosen((now) => without(now, settled));
          setSaid((now) => Object.fromEntries(Object.entries(now).filter(([one]) => !settled.includes(one))));
        },
      },
    );
  };
  return (
    <Answer query={answer}>
      {({ proposals, total, joined, asOf }) => {
        const settled = settling.data && <SettledProposals settled={settling.data} proposals={proposals} />;
        const asked = proposals.filter(
          ({ objectId, sameMail }) => sameMail.length > 0 && chosen.includes(objectId),
        );
        return (
          <>
            <Said about={settled ? settling.submittedAt : taken?.time}>
              {settled ?? (taken && <Success>{t('entra.settled', { count: taken.what })}</Success>)}
            </Said>
            {total === 0 && !settled && !taken && <p>{t('entra.proposalsNone')}</p>}
            {total > 0 && (
              <FormFrame
                form={form}
                labels={{
                  ...labels,
                  ...Object.fromEntries(
                    asked.map((one) => [
                      sameField(one.objectId),
                      t('samePerson.askOf', { name: one.entra?.name }),
                    ]),
                  ),
                }}
                prefix={`entra-${audience}-`}
                submit={t('entra.confirm')}
                sending={settling}
                onSubmit={() => {
                  send(proposals, 'confirm');
                }}
              >
                <CheckboxGroup
                  name="chosen"
                  options={proposals.map((one) => [one.objectId, wordsFor(one)] as const)}
                  chosen={chosen}
                  onChange={setChosen}
                  required
                />
                {total > proposals.length && <p>{t('entra.more', { shown: proposals.length, total })}</p>}
                {total > proposals.length && joined > 0 && asOf !== null && (
                  <ConfirmJoined
                    {...{ audience, joined, asOf, firstDay }}
                    onDone={(count) => {
                      settling.reset();
                      tellTaken(count);
                    }}
                  />
                )}
                {asked.map(({ objectId, entra, sameMail }) => (
                  <SamePersonField
                    key={objectId}
                    name={sameField(objectId)}
                    label={t('samePerson.askOf', { name: entra?.name })}
                    account={entra}
                    people={sameMail}
                    said={said[objectId] ?? ''}
                    onSay={(same) => {
                      setSaid((before) => ({ ...before, [objectId]: same }));
                    }}
                  />
                ))}
                <div>
                  <Button
                    size="small"
                    onClick={() => {
                      setChosen(proposals.map(({ objectId }) => objectId));
                    }}
                  >
                    {t('groups.chooseAll')}
                  </Button>
                </div>
                <DateField form={form} name="on" hint={t('entra.onHint')} kind={kind} required />
                <div>
                  <Button
                    disabledFocusable={settling.isPending}
                    onClick={() => {
                      send(proposals, 'dismiss');
                    }}
                  >
                    {t('entra.dismiss')}
                  </Button>
                </div>
              </FormFrame>
            )}
          </>
        );
      }}
    </Answer>
  );
}
