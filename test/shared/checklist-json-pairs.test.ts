import { describe, expect, test } from 'vitest';
import { told } from '../../scripts/checklist.ts';
import { authorities } from '../../shared/authorities/index.ts';
import { itemPairFaults } from '../../shared/checklist/item-pair-faults.ts';
import { sample } from './exampleshire.ts';

const asked = { is: 'answer', question: 'family-agrees' };
const other = { is: 'answer', question: 'family-met' };
const [notAsked, notAskedInOtherWords] = [{ not: asked }, { not: { question: 'family-agrees', is: 'answer' } }];

type Part = { level?: string; appliesWhen?: object; needs: object };
const pair = (...items: Part[]) =>
  itemPairFaults(items.map((item, at) => ({ id: `item-${at}`, title: `Item ${at}`, level: 'required', ...item }))).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
const says = (at: string, rival: number, cases = 'no case') => [
  `${at}: is ruled out here, and item ${rival + 1}, "item-${rival}", requires just this: ${cases} meets both`,
];

describe('two items of which no case meets both', () => {
  test('are told at the line and key of what is ruled out', () => {
    const second = sample
      .slice(sample.indexOf('    {\n      "id": "asked"'), sample.indexOf('    {\n      "id": "letters"'))
      .replace('"id": "asked"', '"id": "unasked"')
      .replace('"title": "The', '"title": "Not: the')
      .replace('{ "is": "answer", "question": "family-agrees" }', '{ "not": { "is": "answer", "question": "family-agrees" } }')
      .replace('"yes"', '"maybe"')
      .replace('"no"', '"yes"')
      .replace('"maybe"', '"no"');
    const text = sample.replace('    {\n      "id": "letters"', `${second}    {\n      "id": "letters"`);
    expect(told(text, 'f.json').lines).toEqual([
      'f.json:34:18  items.1.needs.not: is ruled out here, and item 1, "asked", requires just this: no case meets both',
      '1 fault.',
    ]);
  });

  test.each([
    ['whichever comes first', [{ needs: notAskedInOtherWords }, { needs: asked }], says('items.0.needs.not', 1)],
    [
      'among other demands',
      [{ needs: { allOf: [other, { allOf: [asked] }] } }, { needs: { allOf: [other, notAsked] } }],
      says('items.1.needs.allOf.1.not', 0),
    ],
    ['one of which stops', [{ needs: asked }, { level: 'stop', needs: notAsked }], says('items.1.needs.not', 0)],
    [
      'under one condition',
      [
        { appliesWhen: other, needs: asked },
        { appliesWhen: { question: 'family-met', is: 'answer' }, needs: notAsked },
      ],
      says('items.1.needs.not', 0, 'no case to which they apply'),
    ],
  ])('%s', (_why, items, faults) => expect(pair(...items)).toEqual(faults));

  test.each<[why: string, items: Part[]]>([
    ['only one has a condition', [{ needs: asked }, { appliesWhen: other, needs: notAsked }]],
    [
      'the conditions differ',
      [
        { appliesWhen: other, needs: asked },
        { appliesWhen: { not: other }, needs: notAsked },
      ],
    ],
    ['another question is ruled out', [{ needs: asked }, { needs: { not: other } }]],
    ['a recorded reason stands for it', [{ needs: { orReason: asked, reason: 'family-met' } }, { needs: notAsked }]],
    ['there is another way', [{ needs: { anyOf: [asked, other] } }, { needs: notAsked }]],
    ['one only advises', [{ needs: asked }, { level: 'advised', needs: notAsked }]],
    ['one only consults', [{ level: 'consult', needs: asked }, { needs: notAsked }]],
    ['both rule it out', [{ needs: notAsked }, { needs: notAsked }]],
    ['it has no shape', [{ needs: [] }, { needs: { not: null } }, { needs: { allOf: null } }]],
  ])('nothing is told where %s', (_why, items) => expect(pair(...items)).toEqual([]));
});

test('two items of one title are told by its line: none of ours are', () => {
  const text = sample.replace('A letter of concern to each parent, at least three weeks ago', 'The family was asked what would help');
  expect(told(text, 'f.json').lines).toEqual(['f.json:33:7  items.1.title: is the title of item 1 already', '1 fault.']);
  for (const { items } of authorities.flatMap(({ checklists }) => checklists)) expect(itemPairFaults(items)).toEqual([]);
});
