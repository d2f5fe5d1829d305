import { getRegisterFile } from '../../../contracts/register/exhibit';
import { ok, refuse } from '../../../domain/result';
import { confidentialFiles } from '../../content/confidential-files';
import { filesOfIncident } from '../../content/files-of-incident';
import { filesOfRegisters } from '../../content/files-of-registers';
import type { Program } from '../../program';
import { fileResponse } from '../edge/file-response';
import { route } from '../edge/route';

/** Registers the files that show something of a register, for whoever may see the registers. */
export function registerRegisterFiles(program: Program): void {
  route(program, getRegisterFile, 'viewRegisters', async ({ params: { contentHash } }, { state }) => {
    // What is confidential stays unread here also when somebody names it in a register.
    const isElsewhere =
      confidentialFiles(state).has(contentHash) ||
      [...state.incidents.values()].some((incident) => filesOfIncident(incident).has(contentHash));
    const file =
      filesOfRegisters(state).has(contentHash) && !isElsewhere
        ? await program.content.get(contentHash)
        : undefined;
    return file === undefined ? refuse({ code: 'unknown-content' }) : ok(fileResponse(file));
  });
}
