import { added, fillForm, fillMutant, nothing, openBed, type Bed, type Outcome } from '../test/browser/bed-job.ts';
import { openLanes } from '../test/browser/bed-lanes.ts';
import { takenLabels } from '../test/browser/bed-labels.ts';
import { actions } from '../test/browser/hands.ts';
import { fieldsOf, type Form } from '../test/demo-school/forms/field.ts';
import { isFillable } from '../test/demo-school/forms/expect.ts';
import { bedForms } from '../test/demo-school/forms/index.ts';
import { figuresOf } from '../test/demo-school/forms/label-figures.ts';
import { isKnown } from '../test/demo-school/forms/meanings.ts';

/**
 * Fills every form of the bed as a user does and prints a line each; exit code 1 on a wrong value, an overwrite or a submission.
 * `labels` tries the label corpus instead, `mutants 50 achieve` fifty mutations of one form, `mutants 50 seed=51` fifty more of each, a form's
 * id that form alone.
 */
export default async function formbed(what = '', ...more: string[]): Promise<number> {
  const bed = await openBed();
  try {
    if (what === 'labels') return await tryLabels(bed);
    if (what === 'mutants') return await tryMutants(bed, chosen(more.slice(1).filter(isForm)), Number(more[0] ?? 1), seedIn(more));
    return await tryForms(bed, chosen([what, ...more]));
  } finally {
    await bed.world.close();
  }
}

/** A page that settles leaves the processor idle: that many windows keep two cores busy. */
const lanes = 6;

const isForm = (word: string): boolean => !word.includes('=');
const seedIn = (words: string[]): number => Number(words.find((word) => word.startsWith('seed='))?.slice('seed='.length) ?? 1);
const chosen = (ids: string[]): Form[] => (ids.join('') === '' ? bedForms : bedForms.filter(({ id }) => ids.includes(id)));

async function tryForms(bed: Bed, forms: Form[]): Promise<number> {
  let all = nothing();
  for (const form of forms) {
    const before = actions.count;
    all = added(all, await one(form.id, () => fillForm(bed, form)));
    // Opening the panel, allowing the site and binding the case were done before the first form, and are counted with it.
    if (form.id === 'govuk-page') printActions(bed, form, actions.count - before);
  }
  console.log(`forms ${forms.length} ${inWords(all)}`);
  return exitCode(all);
}

/** By hand each field is one entry or one choice; from the panel, opening it, its Form tab and the site's permission come first. */
function printActions({ truth }: Bed, form: Form, spent: number): void {
  const byHand = form.pages.flatMap(fieldsOf).filter((field) => isFillable(field, truth)).length;
  console.log(`    actions ${spent + 3} from the panel, ${byHand} by hand: ratio ${((spent + 3) / byHand).toFixed(2)}, goal 0.15`);
}

/** So many seeds of each form, from the one given on. A seed of every form comes before the next, so that a run cut short has tried them all. */
async function tryMutants(bed: Bed, forms: Form[], count: number, first: number): Promise<number> {
  const inLane = await openLanes(bed, lanes);
  const started = Date.now();
  const ofForms = new Map(forms.map((form) => [form, nothing()]));
  const seeds = Array.from({ length: count }, (_, place) => first + place);
  await Promise.all(
    seeds
      .flatMap((seed) => forms.map((form) => ({ form, seed })))
      .map(({ form, seed }) =>
        inLane(async (lane) => {
          const outcome = await guarded(`${form.id}?mutant=${seed}`, () => fillMutant(lane, form, seed));
          for (const harm of [...outcome.wrong, ...outcome.overwrites]) console.log(`    HARM ${harm}`);
          ofForms.set(form, added(ofForms.get(form)!, outcome));
        }),
      ),
  );
  for (const [{ id }, outcome] of ofForms) print(id, outcome);
  const all = [...ofForms.values()].reduce(added, nothing());
  const mutants = forms.length * count;
  const perMinute = (mutants / (Date.now() - started)) * 60_000;
  console.log(`mutants ${mutants} seeds ${first} to ${seeds.at(-1)} ${inWords(all)} a minute ${perMinute.toFixed(0)}`);
  return exitCode(all);
}

async function tryLabels(bed: Bed): Promise<number> {
  const taken = await takenLabels(await openLanes(bed, lanes), lanes);
  const { wrong, missed, wrongSuggestions, precision, recall, suggestions } = figuresOf(taken, isKnown);
  for (const [what, list] of [
    ['WRONG', wrong],
    ['wrong suggestion', wrongSuggestions],
    ['not automatic', missed],
  ] as const)
    for (const name of list) console.log(`    ${what}: ${name}`);
  console.log(
    `labels ${taken.length} precision ${precision.toFixed(3)} (goal 1) recall ${recall.toFixed(3)} (goal 0.8) suggestions right ${suggestions.toFixed(3)} (goal 0.95)`,
  );
  return precision === 1 ? 0 : 1;
}

async function one(name: string, fill: () => Promise<Outcome>): Promise<Outcome> {
  const started = Date.now();
  const outcome = await guarded(name, fill);
  print(name, outcome, started);
  return outcome;
}

const guarded = (name: string, fill: () => Promise<Outcome>): Promise<Outcome> =>
  fill().catch((error: unknown): Outcome => ({ ...nothing(), missed: [`${name}: ${error instanceof Error ? error.message : 'failed'}`] }));

function print(name: string, outcome: Outcome, started?: number): void {
  console.log(`${name.padEnd(14)} ${inWords(outcome)}${started ? `  ${((Date.now() - started) / 1000).toFixed(1)} s` : ''}`);
  for (const [what, list] of details(outcome)) for (const each of list) console.log(`    ${what}: ${each}`);
}

const exitCode = ({ wrong, overwrites, submissions }: Outcome): number => (wrong.length + overwrites.length + submissions > 0 ? 1 : 0);

const inWords = ({ fields, filled, suggested, wrong, overwrites, submissions }: Outcome): string =>
  `fields ${fields} filled ${filled} suggested ${suggested} wrong values ${wrong.length} overwrites ${overwrites.length} submissions ${submissions}`;

const details = ({ wrong, overwrites, lost, wrongSuggestions, missed }: Outcome): Array<[string, string[]]> => [
  ['WRONG', wrong],
  ['OVERWRITTEN', overwrites],
  ['held and not posted', lost],
  ['wrong suggestion', wrongSuggestions],
  ['left empty', missed],
];
