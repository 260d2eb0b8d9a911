import { exampleCases } from '../shared/checklist/example-cases.ts';
import { readChecklist } from '../shared/checklist/checklist-faults.ts';
import { inWords } from '../shared/checklist/in-words.ts';
import { fileText } from './file-text.ts';
import { jsonFaults, type TextFault } from './json-faults.ts';
import { positionOf } from './json-position.ts';

const usage = `npm run checklist -- FILE.json …

  Validates each file as a checklist, runs its examples and says in plain words what each item needs. Exit code 1 for any fault.
  docs/checklist.schema.json is its JSON Schema, for editors; worker/checklists/README.md says how one is written.`;

/** Exit code 1 for any fault in any file. */
export default function check(...files: string[]): number {
  if (files.includes('--help') || files.includes('-h')) {
    console.log(usage);
    return 0;
  }
  if (files.length === 0) {
    console.error('Name a file: npm run checklist -- my-checklist.json');
    return 1;
  }
  return Math.max(...files.map(checkOne));
}

function checkOne(file: string): number {
  const { text, fault } = fileText(file);
  if (text === null) {
    console.error(fault);
    return 1;
  }
  const { lines, isSound } = told(text, file);
  for (const line of lines) (isSound ? console.log : console.error)(line);
  return isSound ? 0 : 1;
}

/** What is said of the text of a checklist. */
export function told(text: string, file: string): { lines: string[]; isSound: boolean } {
  const ofText = jsonFaults(text);
  const isRead = !ofText.some(({ breaksOff }) => breaksOff);
  const { checklist, faults } = isRead ? readChecklist(JSON.parse(text), exampleCases) : { checklist: null, faults: [] };
  if (!checklist || ofText.length > 0) {
    const all: TextFault[] = faults.map(({ path, message }) => ({
      ...positionOf(text, path),
      message: `${path.join('.') || '(the whole file)'}: ${message}`,
    }));
    const inOrder = [...ofText, ...all].toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = [...new Set(inOrder.map(({ line, column, message }) => `${file}:${line}:${column}  ${message}`))];
    return { lines: [...lines, `${lines.length} ${lines.length === 1 ? 'fault' : 'faults'}.`], isSound: false };
  }
  const examples = checklist.items.reduce((sum, item) => sum + item.examples.length, 0);
  const items = checklist.items.flatMap((item) => [
    '',
    `${item.title}  [${item.level}${item.ourReading ? ', a reading of our own' : ''}]`,
    ...(item.appliesWhen ? [`  applies when: ${inWords(item.appliesWhen, checklist.questions)}`] : []),
    `  needs: ${inWords(item.needs, checklist.questions)}`,
  ]);
  return { lines: [`${checklist.title}: ${checklist.items.length} items, ${examples} examples hold.`, ...items], isSound: true };
}
