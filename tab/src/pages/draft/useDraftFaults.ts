import { useTranslation } from 'react-i18next';
import { dateFault, faultsOf, linesOf } from '../../components/form/checks';
import type { Errors } from '../../components/form/useForm';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useMe } from '../../session/session-context';
import type { DraftName, DraftValues } from './draft-values';

/** Texts that must be there, each with the number of characters that the server takes. */
const REQUIRED = [
  ['title', 200],
  ['scenario', 4000],
  ['consequenceForCitizens', 1000],
  ['beforeConsequence', 1],
  ['beforeLikelihood', 1],
  ['afterConsequence', 1],
  ['afterLikelihood', 1],
  ['treatment', 10],
  ['treatmentPlan', 4000],
  ['recommendation', 2000],
  ['ownerId', 100],
  ['recommenderId', 100],
] as const satisfies readonly (readonly [DraftName, number])[];

const MOST_PLAIN_WORDS = 3;

/** What is wrong with a draft before it is sent. The server checks everything again. */
export function useDraftFaults(): (values: DraftValues, files: readonly File[]) => Errors<DraftName> {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  return (values, files) => {
    const date = (name: 'revisitOn' | 'answerBy', required: boolean) =>
      words.date(dateFault(values[name], { required, notBefore: today }));
    const longest = (lines: string, most: number) =>
      linesOf(lines)
        .map((line) => words.most(line, most))
        .find((fault) => fault !== undefined);
    const tooMany = linesOf(values.plainWords).length > MOST_PLAIN_WORDS;
    return faultsOf<DraftName>([
      ...REQUIRED.map(([name, most]) => [name, words.text(values[name], most)] as const),
      ['affectedServices', longest(values.affectedServices, 100)],
      ['plainWords', tooMany ? t('draft.plainWordsMany') : longest(values.plainWords, 300)],
      ['scale', words.most(values.scale, 100)],
      ['alternatives', longest(values.alternatives, 1000)],
      ['caseNumber', words.most(values.caseNumber, 50)],
      ['revisitOn', date('revisitOn', true)],
      ['answerBy', date('answerBy', false)],
      ['annexes', words.files(files)],
    ]);
  };
}
