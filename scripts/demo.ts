import { readdirSync } from 'node:fs';
import { fillStep, goOn, openForm, steps } from '../test/browser/form-job.ts';
import { press } from '../test/browser/hands.ts';
import { layerSays, pressInLayer } from '../test/browser/layer.ts';
import * as job from '../test/browser/main-job.ts';
import { openWorld, type World } from '../test/browser/world.ts';
import { pupils } from '../test/demo-school/index.ts';

const screens = '.artifacts/screens';

/** Exit code 0 only if each step really happened. */
export default async function demo(mode: string): Promise<number> {
  const world = await openWorld({ headless: mode === 'headless' });
  try {
    await (mode === 'headless' ? drive(world) : show(world));
    return 0;
  } catch (error) {
    console.error(`\nA step did not happen: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await world.close();
  }
}

/** Leaves everything to the person, until they close the browser. */
async function show({ school, browser }: World): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${school.mis}/pupils/${pupils[0]!.id}/register?year=2026`);
  console.log(`
1. Press the toolbar button of Before You Refer, allow the site, and read the register of ${pupils[0]!.name}. Set “as of” to 20 November 2026.
2. Record the parents and a letter, and look at the findings. The checker's address for Settings: ${school.checker}
3. Open ${school.referral}/statutory-intervention, press the toolbar button there, and fill the form from the panel.
4. To try registers as other systems draw them: ${school.mis}/corpus/

Close the browser to stop.`);
  await new Promise((closed) => browser.once('disconnected', closed));
}

async function drive(world: World): Promise<void> {
  const work = job.jobIn(world, screens);
  const { mis, panel, overlay } = await job.openRegister(work, `/pupils/${job.child.id}/register?year=2026`);
  console.log(`\nOn the MIS page: ${overlay.replace(/Read this register.*/, '')}`);
  await work.shot(mis, '1-register-found');
  await job.readRegister(mis, panel);
  await job.setAsOf(panel);
  await job.recordSettings(panel, world.school.checker);
  await job.recordChild(panel);
  await job.recordParents(panel);
  await press(panel, 'Letters');
  await job.recordLetter(panel, 'Letter of concern about attendance', '9/10', ['offers support']);
  printFindings(await job.findingsIn(panel));
  await work.shot(panel, '2-findings');
  await fillAndPress(world, work, panel);
  console.log(
    `\nScreenshots:\n${readdirSync(screens)
      .map((file) => `  ${screens}/${file}`)
      .join('\n')}`,
  );
}

function printFindings(findings: job.Finding[]): void {
  console.log('\nWhat the checklist finds:');
  for (const { item, level, verdict, reasons, clause } of findings) {
    console.log(`\n  ${level.padEnd(8)} ${verdict.padEnd(14)} ${item}\n    why     ${reasons}\n    clause  ${clause}`);
  }
}

async function fillAndPress({ school }: World, work: job.Job, panel: Awaited<ReturnType<typeof job.openRegister>>['panel']): Promise<void> {
  const form = await openForm(work, panel);
  console.log('\nWhat was filled, from the panel, step by step:');
  for (const [place, step] of steps.entries()) {
    if (place > 0) await goOn(form, step);
    if (place < 6) console.log(`  ${step}: ${(await fillStep(form, panel)).join(', ') || 'nothing'}`);
  }
  await work.shot(panel, '3-filled');
  await form.click('input[type=checkbox]');
  await form.click('main button.govuk-button');
  const said = await layerSays(form, 'The form has not been sent');
  await work.shot(form, '4-guard');
  console.log(
    `\nAt the form's last button the guard said:\n  ${said.replace(/Go back.*/, '').replaceAll(/([a-z.?])([A-Z])/g, '$1\n  $2')}`,
  );
  await pressInLayer(form, 'Go back');
  const fields = school.posts.flatMap((post) => Object.keys(post.fields));
  console.log(`\nNames of the fields the form was posted with: ${[...new Set(fields)].join(', ')}`);
}
