import * as z from 'zod/mini';
import { addDays, type DanishDate } from '../../domain/calendar/danish-time';
import { castVote, getDecision, submitDecision } from '../../contracts/decision/decision';
import { decisionDraft } from '../../contracts/decision/decision-content';
import { getSupplier, listSuppliers } from '../../contracts/supplier/supplier';
import { writtenDate } from '../../words/written-dates';
import type { Send } from './demo-call';

/** A supervision that the body has approved: the supplier by name, people by mail, and the rest as the case is written. */
const approvalFile = z.object({
  supplier: z.string(),
  revisitInDays: z.number(),
  ownerMail: z.string(),
  recommenderMail: z.string(),
  approvedBy: z.array(z.string()),
  draft: z.looseObject({}),
});

type Parts = {
  send: Send;
  /** The same as somebody else among the demo people. */
  sendAs: (mail: string) => Promise<Send>;
  idOf: (mail: string) => string;
  today: DanishDate;
};

/** Puts the supervision of a supplier before the body and answers as members of it would. Answers the case's number. */
export async function fillApproval(text: string, { send, sendAs, idOf, today }: Parts): Promise<string> {
  const { supplier, revisitInDays, ownerMail, recommenderMail, approvedBy, draft } = approvalFile.parse(
    JSON.parse(text),
  );
  const { suppliers } = listSuppliers.answer.parse(await send(listSuppliers, {}));
  const supplierId = suppliers.find(({ name }) => name === supplier)?.supplierId;
  if (supplierId === undefined) throw new Error(`Cannot fill the demo: "${supplier}" is not listed`);
  const { statements, annexes } = getSupplier.answer.parse(await send(getSupplier, { supplierId }));
  const period = statements.at(-1);
  if (period === undefined) throw new Error(`Cannot fill the demo: "${supplier}" has no statement`);
  const { decisionId } = submitDecision.answer.parse(
    await send(
      submitDecision,
      {},
      decisionDraft.parse({
        ...draft,
        kind: 'supplierReview',
        supplier,
        supplierId,
        period: `${writtenDate(period.from, 'da')} – ${writtenDate(period.to, 'da')}`,
        ownerId: idOf(ownerMail),
        recommenderId: idOf(recommenderMail),
        revisitOn: addDays(today, revisitInDays),
        annexes,
      }),
    ),
  );
  const params = { decisionId };
  for (const mail of approvedBy) {
    const member = await sendAs(mail);
    const seen = getDecision.answer.parse(await member(getDecision, params));
    await member(castVote, params, {
      version: seen.version,
      contentHash: seen.contentHash,
      answerNo: seen.mine.seats.find((one) => one.isOwn)?.answerNo ?? 1,
      onBehalfOf: null,
      choice: 'approve',
      reason: null,
      until: null,
    });
  }
  return decisionId;
}
