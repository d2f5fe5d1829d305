/**
 * `npm run pictures`: takes the pictures of the README anew from the demo municipality, into `docs/pictures`. The papers
 * are drawn with `pdftoppm` (of poppler-utils); everything else by the browser of the tests.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { getMinutePdf, listDecisions } from '../../contracts/decision/decision';
import { issueReport } from '../../contracts/status/report';
import { getOverview } from '../../contracts/overview/overview';
import { repositoryDir } from '../../functions/local/local-environment';
import { signIn } from '../support/api-client';
import { answers } from '../support/drafts';
import { launchBrowser } from '../support/launch-browser';
import {
  newDataDir,
  newPorts,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from '../support/running-product';
import { allDelivered } from './support/all-delivered';
import { openPlayground } from './support/playground-page';
import { openTab } from './support/tab-page';

const FOLDER = path.join(repositoryDir, 'docs', 'pictures');
const inFolder = (name: string) => path.join(FOLDER, name);

async function takePictures(product: RunningProduct): Promise<void> {
  const camilla = await signIn(product.url, 'Camilla');
  const [item] = (await camilla.call(listDecisions)).decisions;
  if (item === undefined) throw new Error('Cannot find the decision of the demo');
  const { decisionId } = item;
  for (const name of ['Mette', 'Lars', 'Kirsten']) await answers(await signIn(product.url, name), decisionId);
  const month = (await camilla.call(getOverview)).current?.month ?? '';
  await camilla.call(issueReport, { json: { month } });
  await allDelivered(camilla);
  const browser = await launchBrowser();
  try {
    const tab = await openTab(browser, product.tabUrl, { name: 'Camilla', path: 'uddannelse' });
    await tab.getByText('Viser 5 af 5.').waitFor();
    await tab.screenshot({ path: inFolder('tab-training.png'), fullPage: true });
    await tab.setViewportSize({ width: 1280, height: 1130 });
    await tab.goto(`${product.tabUrl}/beslutninger/${decisionId}`);
    await tab.getByRole('heading', { level: 1, name: item.title }).waitFor();
    await tab.screenshot({ path: inFolder('tab-decision.png') });
    const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
    const teams = await openPlayground(page, product.playgroundUrl);
    await teams.openLeadershipChannel();
    const status = teams.card('Tag til efterretning');
    await status.waitFor();
    await status.screenshot({ path: inFolder('channel-card.png') });
  } finally {
    await browser.close();
  }
  const minute = path.join(product.dataDir, 'minute.pdf');
  await writeFile(minute, await camilla.call(getMinutePdf, { params: { decisionId } }));
  execFileSync('pdftoppm', ['-png', '-r', '70', '-singlefile', minute, inFolder('minute')]);
}

async function main(): Promise<void> {
  const dataDir = await newDataDir();
  const product = await startProduct({ ports: await newPorts(), dataDir });
  try {
    await takePictures(product);
  } finally {
    await product.stop();
    await removeDataDir(dataDir);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
