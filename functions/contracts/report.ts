import { z } from 'zod';
import { endpoint } from './endpoint';
import { competence, date, head, instant, light, month, person } from './values';

export const statusReport = z.object({
  month,
  asOf: instant,
  basis: head,
  training: z.object({
    light,
    members: z.number(),
    membersWithCourse: z.number(),
    carried: z.array(competence),
    missing: z.array(competence),
  }),
  decisions: z.object({
    light,
    open: z.number(),
    overdue: z.number(),
    concludedThisMonth: z.number(),
    approvedInAll: z.number(),
    openConditions: z.number(),
    toDecideAgain: z.number(),
    delegated: z.array(z.string()),
  }),
  deadlines: z.object({
    light,
    next: z.array(
      z.object({
        kind: z.enum(['answer', 'revisit', 'condition', 'action']),
        decisionId: z.string(),
        on: date,
      }),
    ),
  }),
});
export type StatusReportView = z.infer<typeof statusReport>;

export const issuedReport = z.object({
  report: statusReport,
  issuedAt: instant,
  notings: z.array(z.object({ person, notedAt: instant })),
  /** Whether the reader may take it to efterretning now. */
  mayNote: z.boolean(),
});
export type IssuedReportView = z.infer<typeof issuedReport>;

/** The status as it would be issued now, and what waits for the reader. */
export const overview = z.object({
  current: statusReport,
  issuedThisMonth: z.boolean(),
  waiting: z.object({
    votes: z.array(z.object({ decisionId: z.string(), title: z.string(), answerBy: date })),
    reports: z.array(month),
  }),
});
export type OverviewView = z.infer<typeof overview>;

export const getOverview = endpoint('GET api/overview', { answer: overview });
export const listReports = endpoint('GET api/reports', {
  answer: z.object({ reports: z.array(issuedReport) }),
});
export const issueReport = endpoint('POST api/reports', { body: z.object({ month }), answer: issuedReport });
export const noteReport = endpoint('POST api/reports/{month}/notings', { answer: issuedReport });
