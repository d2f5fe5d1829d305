import { compose } from './compose';
import { readConfig } from './config';
import { registerContent } from './http/content';
import { registerDecisions } from './http/decisions';
import { registerLedger } from './http/ledger';
import { registerMessages } from './http/messages';
import { registerParticipantLists } from './http/participant-lists';
import { registerReports } from './http/reports';
import { registerRoster } from './http/roster';
import { registerSession } from './http/session';
import { registerTabFiles } from './http/tab-files';
import { registerTraining } from './http/training';
import { registerDoWork } from './queues/do-work';
import { registerSweep } from './timers/sweep';

const { program, show } = compose(readConfig());

registerMessages(program);
registerSession(program);
registerTraining(program);
registerParticipantLists(program);
registerRoster(program);
registerDecisions(program);
registerContent(program);
registerReports(program);
registerLedger(program);
registerTabFiles();
registerDoWork(program, show);
registerSweep(program);
