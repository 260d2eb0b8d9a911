import { added, fillForm, nothing, openBed, type Outcome } from '../test/browser/bed-job.ts';
import { bedForms } from '../test/demo-school/forms/index.ts';

/** Fills every form of the bed as a user does and prints a line each. Exit code 1 on a wrong value, an overwrite or a submission. */
export default async function formbed(...only: string[]): Promise<number> {
  const bed = await openBed();
  let all = nothing();
  try {
    for (const form of bedForms.filter(({ id }) => only.length === 0 || only.includes(id))) {
      const started = Date.now();
      const outcome = await fillForm(bed, form).catch((error: unknown): Outcome => {
        console.error(error);
        return { ...nothing(), missed: [`${form.id}: ${error instanceof Error ? error.message : 'failed'}`] };
      });
      all = added(all, outcome);
      console.log(`${form.id.padEnd(14)} ${inWords(outcome)}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
      for (const [what, list] of details(outcome)) for (const name of list) console.log(`    ${what}: ${name}`);
    }
  } finally {
    await bed.world.close();
  }
  console.log(`forms ${only.length || bedForms.length} ${inWords(all)}`);
  return all.wrong.length + all.overwrites.length + all.submissions > 0 ? 1 : 0;
}

const inWords = ({ fields, filled, suggested, wrong, overwrites, submissions }: Outcome): string =>
  `fields ${fields} filled ${filled} suggested ${suggested} wrong values ${wrong.length} overwrites ${overwrites.length} submissions ${submissions}`;

const details = ({ wrong, overwrites, lost, wrongSuggestions, missed }: Outcome): Array<[string, string[]]> => [
  ['WRONG', wrong],
  ['OVERWRITTEN', overwrites],
  ['held and not posted', lost],
  ['wrong suggestion', wrongSuggestions],
  ['left empty', missed],
];
