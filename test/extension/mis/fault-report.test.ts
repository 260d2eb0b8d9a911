import { expect, test } from 'vitest';
import { faultReport } from '../../../extension/mis/fault-report.ts';
import type { ReadOutcome } from '../../../extension/mis/reading.ts';
import { pupils } from '../../demo-school/pupils.ts';
import { pageOf } from './pages.ts';

/** A page with a child's name wherever a page can have one. */
const pageFullOf = (name: string, number: string): string => {
  const joined = name.replace(/[^a-z]+/gi, '-').toLowerCase();
  return `<title>${name}</title><h1 id="${joined}">${name}</h1>
  <x-${joined} role="${joined}" class="${joined}"><div role="${name}" data-name="${name}" aria-label="${name}">
  <table class="${joined}" summary="${name}" aria-rowcount="${name}" title="${name}"><caption>${name}</caption>
  <tr><th>${name}</th><th>Mon 9 Nov</th><th colspan="2">${number}</th></tr>
  <tr><td><a href="/pupils/${joined}">${name}</a></td><td title="${name}">/</td><td><svg aria-label="${name}"></svg></td><td><q-${joined}>zz</q-${joined}></td></tr>
  </table></div></x-${joined}>`;
};
const outcome: ReadOutcome = { kind: 'refused', why: 'no-sessions', shown: ['Rowan Ashdene', 'F000100026001'] };
const reportOn = (name: string, number: string) => faultReport(pageOf(pageFullOf(name, number)), outcome);

test('a report holds no word of the page: it is the same whoever the page is about', () => {
  const reports = new Set(
    pupils.map(({ surname, upn }) => reportOn(`Pupil ${surname.replace(/[^a-z]/gi, '')} Someone`.padEnd(40, 'x'), upn)),
  );
  expect(reports.size).toBe(1);
});

test.each(pupils.map(({ name, surname, upn }) => [name, surname, upn] as const))('nothing of %s is in it', (name, surname, upn) => {
  const report = reportOn(name, upn).toLowerCase();
  expect(
    [name, surname, upn].filter(
      (word) => report.includes(word.toLowerCase().replace(/[^a-z0-9]+/g, '-')) || report.includes(word.toLowerCase()),
    ),
  ).toEqual([]);
});

test('it holds what mending needs: why, where, how many of what', () => {
  expect(reportOn('Ada Sample', 'F000100026001')).toBe(
    [
      'Before You Refer: a page that was not read well. Its shape, and no word of it.',
      'Refused: no-sessions.',
      '1 grids, 0 frames, 0 open shadow roots.',
      'Grid 1: html > body > another element as another role > div as another role > table. 2 rows of 1 × 3, 1 × 4 cells, 1 spanning. Holds 3 × short texts, 1 × days without a year, 1 × codes, 1 × pictures, 1 × one or two letters or signs. Made of 1 × a, 1 × svg, 1 × another element.',
    ].join('\n'),
  );
});
