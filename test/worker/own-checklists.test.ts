import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ownChecklists } from '../../scripts/own-checklists.ts';
import { answeredOf, bundled, withOwn } from '../../worker/served.ts';
import { appWith } from './app-with.ts';
import { checklist, request } from './request.ts';

const sample = readFileSync('test/shared/fixtures/exampleshire.checklist.json', 'utf8');
const names = '{ "exampleshire": "Exampleshire Council" }';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function written(files: Record<string, string | Buffer>) {
  const folder = mkdtempSync(join(tmpdir(), 'own-checklists-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return ownChecklists(folder);
}

describe('an authority’s own checklist in a folder', () => {
  test('is answered with, under the name the folder gives', async () => {
    const { own, faults } = written({ 'panel.json': sample, 'names.json': names });
    expect(faults).toEqual([]);
    const app = appWith({ authorities: withOwn(bundled, own) });
    const asked = {
      ...request,
      authority: 'exampleshire',
      route: 'attendance-panel',
      facts: { answers: [{ question: 'family-agrees', value: 'no' }] },
    };
    const response = await app.request('/v1/checks', {
      method: 'POST',
      body: JSON.stringify(asked),
      headers: { 'Content-Type': 'application/json' },
    });
    const { findings } = await response.json();
    expect(findings.find(({ item }: { item: string }) => item === 'asked').verdict).toBe('missing');
    const { authorities } = await (await app.request('/v1/authorities')).json();
    expect(authorities.at(-1)).toMatchObject({ id: 'exampleshire', name: 'Exampleshire Council' });
  });

  test('is bundled without its examples', () => {
    expect(JSON.stringify(written({ 'panel.json': sample, 'names.json': names }).own)).not.toMatch(/"why"|"cases"|\$schema/);
  });

  test('stands in the place of a bundled one for the same route', () => {
    const { own } = written({
      'mine.json': sample.replace('"exampleshire"', '"kent"').replace('"attendance-panel"', '"statutory-intervention"'),
    });
    const [kent] = withOwn(bundled, own);
    expect(kent?.name).toBe('Kent County Council');
    expect(kent?.checklists.filter(({ route }) => route === 'statutory-intervention').map(({ title }) => title)).toEqual([
      'Exampleshire (invented for this test): attendance panel',
    ]);
    expect(kent?.checklists).toHaveLength(bundled[0]!.checklists.length);
  });

  test('for an authority that ships with the project and is not in the bundle is refused: schools still ask by its own', () => {
    const { faults } = written({ 'mine.json': sample.replace('"exampleshire"', '"walsall"') });
    expect(faults).toEqual([expect.stringMatching(/mine\.json: worker\/served\.ts does not name "walsall"/)]);
  });

  test('about the school itself is published and not answered', () => {
    const { own } = written({ 'panel.json': sample.replace('"authority"', '"about": "school", "authority"'), 'names.json': names });
    expect(own[0]?.checklists).toHaveLength(1);
    expect(answeredOf(own)[0]?.checklists).toEqual([]);
  });

  describe('of a newer edition that no longer asks something', () => {
    const [question] = request.facts.answers!.map((answer) => answer.question);
    const { [question!]: _dropped, ...questions } = checklist.questions;
    const items = checklist.items.filter((item) => !JSON.stringify(item).includes(`"${question!}"`));
    const newer = { ...checklist, edition: '2027-01-01', questions, items };
    const app = appWith({ authorities: withOwn(bundled, [{ id: 'kent', name: '', checklists: [newer] }]) });
    const ask = (facts: object) =>
      app.request('/v1/checks', {
        method: 'POST',
        body: JSON.stringify({ ...request, facts }),
        headers: { 'Content-Type': 'application/json' },
      });

    test('a school that still asks by the bundled one is answered, and what is no longer asked weighs nothing', async () => {
      const { answers = [], ...rest } = request.facts;
      const { receipt: _of, ...told } = await (await ask(request.facts)).json();
      const { receipt: _without, ...bare } = await (
        await ask({ ...rest, answers: answers.filter((answer) => answer.question !== question) })
      ).json();
      expect([told.checklist?.edition, told]).toEqual(['2027-01-01', bare]);
      const dropped = checklist.items.find((item) => !items.includes(item))!;
      const advice = { entries: [{ from: 'safeguarding-hub', day: '2026-11-02', item: dropped.id }] };
      expect((await ask({ ...request.facts, advice })).status).toBe(200);
    });

    test('a name no edition has is refused', async () => {
      const response = await ask({ answers: [{ question: 'wren-ashdown', value: 'yes' }] });
      expect([response.status, (await response.json()).at]).toEqual([400, ['facts.answers.0.question']]);
    });
  });

  test.each(['panel.json', 'names.json'])('a folder called %s stops the build, in a sentence', (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'own-checklists-'));
    folders.push(folder);
    mkdirSync(join(folder, name));
    expect(ownChecklists(folder).faults).toEqual([`${join(folder, name)}: there is no such file, or it cannot be read.`]);
  });

  describe('a name that no checklist in the folder is of', () => {
    const misspelt = '{\n  "exampleshir": "Exampleshire Council" }';
    const idle = /names\.json:2 {2}no checklist in this folder is of "exampleshir"$/;

    test('is told by its line, beside the one that is missing', () => {
      const { faults } = written({ 'panel.json': sample, 'names.json': misspelt });
      expect(faults).toEqual([expect.stringMatching(/names\.json does not name "exampleshire"/), expect.stringMatching(idle)]);
    });

    test('is told of a bundled authority too: its name would be passed over', () => {
      const { faults } = written({ 'panel.json': sample, 'names.json': names.replace('}', ', "kent": "Kent" }') });
      expect(faults).toEqual([expect.stringMatching(/"kent"$/)]);
    });

    test('is not told while a file cannot be read that may be of it', () => {
      const { faults } = written({ 'panel.json': '{', 'names.json': misspelt });
      expect(faults.join('\n')).not.toMatch(/no checklist in this folder/);
    });
  });

  test.each([
    [
      'a fault is told as `npm run checklist` tells it',
      { 'panel.json': sample.replace('"level": "required"', '"level": "wanted"'), 'names.json': names },
      /panel\.json:\d+:\d+ {2}items\.0\.level/,
    ],
    [
      'a predicate nobody knows',
      { 'panel.json': sample.replace('"is": "answer"', '"is": "wish"'), 'names.json': names },
      /panel\.json:\d+:\d+ {2}items\.0\.needs/,
    ],
    [
      'a length of time below nothing',
      { 'panel.json': sample.replace('"count": 3', '"count": -5'), 'names.json': names },
      /panel\.json:\d+:\d+ {2}items\.1\.needs\.forEachParent\.elapsed\.count/,
    ],
    [
      'a length of time beyond reason',
      { 'panel.json': sample.replace('"count": 3', '"count": 1000000000'), 'names.json': names },
      /panel\.json:\d+:\d+ {2}items\.1/,
    ],
    [
      'a demand no case can meet',
      {
        'panel.json': sample.replace(
          '"needs": { "is": "answer", "question": "family-agrees" }',
          '"needs": { "allOf": [{ "is": "answer", "question": "family-agrees" }, { "not": { "is": "answer", "question": "family-agrees" } }] }',
        ),
        'names.json': names,
      },
      /panel\.json:\d+:\d+ {2}items\.0\.needs\.allOf\.1\.not: the same predicate is required and ruled out/,
    ],
    ['an authority without a name', { 'panel.json': sample }, /names\.json does not name "exampleshire"/],
    ['names that are no JSON', { 'names.json': '{ "exampleshire": "Exampleshire Council", }' }, /names\.json:1:\d+  is not JSON: /],
    ['a list of names', { 'names.json': '["Exampleshire Council"]' }, /names\.json: names each authority by its id/],
    [
      'a number for a name',
      { 'panel.json': sample, 'names.json': '{\n"exampleshire": 5 }' },
      /names\.json:2 {2}"exampleshire" is given no name/,
    ],
    ['an empty name', { 'names.json': '{ "exampleshire": " " }' }, /names\.json:1 {2}"exampleshire" is given no name/],
    [
      'two files for one route',
      { 'a.json': sample, 'b.json': sample, 'names.json': names },
      /b\.json: another file is for exampleshire and attendance-panel too/,
    ],
    [
      'a checklist that is not UTF-8',
      { 'panel.json': Buffer.from(sample.replace('The family was', 'The fam\xe9ly was'), 'latin1'), 'names.json': names },
      /panel\.json:20:\d+ {2}this file is not UTF-8/,
    ],
    [
      'names that are not UTF-8',
      { 'names.json': Buffer.from('{ "exampleshire": "\xc9x" }', 'latin1') },
      /names\.json:1:20 {2}this file is not/,
    ],
    ['no JSON', { 'panel.json': '{', 'names.json': names }, /is not JSON/],
  ])('%s: the build stops', (_, files, fault) => {
    expect(written(files).faults.join('\n')).toMatch(fault);
  });
});
