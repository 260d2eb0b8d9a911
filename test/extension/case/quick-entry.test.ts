import { describe, expect, test } from 'vitest';
import type { Parent, Recorded } from '../../../extension/case/case.ts';
import { quickContact, quickSupport } from '../../../extension/case/quick-entry.ts';

const parent = (id: string, entry: Partial<Parent>): Recorded<Parent> => ({
  id,
  entry: { kind: 'natural', forename: 'Ada', surname: 'Sample', ...entry },
  recorded: { at: '', by: '' },
  former: [],
});
const parents = [parent('a', { relationship: 'Mother' }), parent('b', { forename: 'Ben', surname: 'Other', relationship: 'Father' })];
const asOf = '2026-11-20';

describe('a call or visit in one line', () => {
  test.each([
    {
      line: 'call 3/10 no answer',
      why: 'nobody named means everybody who may be contacted',
      entry: { channel: 'phone', day: '2026-10-03', parents: ['a', 'b'], reached: 'no', direction: 'made' },
    },
    {
      line: 'visit last Tue spoke to mum',
      why: 'a parent by relationship',
      entry: { channel: 'home-visit', day: '2026-11-17', parents: ['a'], reached: 'yes' },
    },
    {
      line: 'call 3 Nov 2026 ben voicemail',
      why: 'a parent by name, a day of three words',
      entry: { day: '2026-11-03', parents: ['b'], reached: 'no' },
    },
    {
      line: 'text yesterday dad, they called back',
      why: 'a contact may be received',
      entry: { channel: 'text', day: '2026-11-19', direction: 'received' },
    },
    { line: 'call 3/10 nobody answered', why: 'a word of reaching may be denied', entry: { reached: 'no' } },
    { line: 'call 3/10', why: 'what came of it may stay open', entry: { channel: 'phone', day: '2026-10-03' } },
  ])('“$line”: $why', ({ line, entry }) => {
    expect(quickContact(line, parents, asOf)).toMatchObject({ entry });
  });

  test.each([
    { line: 'call 3/10' },
    { line: 'visit 3/10 put the letter in the box' },
    { line: 'visit 3/10 no answer at first, then spoke to mum' },
  ])('“$line” says nothing certain of the outcome', ({ line }) => {
    expect(quickContact(line, parents, asOf)).not.toHaveProperty('entry.reached');
  });

  test.each([
    { line: '3/10 call', why: 'does not begin with what it was', fault: /Begin with/ },
    { line: 'call sometime', why: 'has no day', fault: /Then the day/ },
    { line: 'call 31/11 no answer', why: 'has a day that does not exist', fault: /Then the day/ },
  ])('a line that $why is not understood', ({ line, fault }) => {
    expect(quickContact(line, parents, asOf)).toEqual({ fault: expect.stringMatching(fault) });
  });

  test.each([
    { note: 'could not be reached', reached: 'no' },
    { note: 'wasn’t reached', reached: 'no' },
    { note: 'never answered', reached: 'no' },
    { note: "the phone wasn't answered", reached: 'no' },
    { note: 'no response', reached: 'no' },
    { note: 'spoke to mum, asked her not to tell anybody', reached: 'yes' },
    { note: 'spoke to mum who did not know of it', reached: undefined },
  ])('“$note” is read with its denial', ({ note, reached }) => {
    const understood = quickContact(`call 3/10 ${note}`, parents, asOf);
    expect('entry' in understood && understood.entry.reached).toBe(reached);
  });

  test('without parents there is nobody it could have been with', () => {
    expect(quickContact('call 3/10', [], asOf)).toEqual({ fault: 'Record the parents first' });
  });
});

describe('a support offer in one line', () => {
  test.each([
    {
      line: 'early help 5/10 declined: wants to try school first',
      why: 'the family’s reason after a colon',
      entry: { strand: 'early-help', offered: '2026-10-05', response: 'declined', reasonRecorded: 'yes' },
    },
    { line: 'in school 15/9 accepted', why: 'support in school', entry: { strand: 'in-school', response: 'accepted' } },
    { line: 'school nurse 12/10 no answer yet', why: 'no answer yet, as it was typed', entry: { response: 'none-yet' } },
    { line: 'contract 12/10 withdrew', why: 'left again', entry: { strand: 'attendance-contract', response: 'withdrawn' } },
  ])('“$line”: $why', ({ line, entry }) => {
    expect(quickSupport(line, asOf)).toMatchObject({ entry });
  });

  test.each([
    { said: 'not accepted' },
    { said: 'did not accept' },
    { said: 'spoke yesterday' },
    { said: 'accepted then stopped' },
    { said: 'not declined' },
    { said: 'declined, then accepted' },
    { said: '' },
  ])('“in school 9/10 $said” says no answer that could be recorded', ({ said }) => {
    expect(quickSupport(`in school 9/10 ${said}`, asOf)).not.toHaveProperty('entry.response');
  });

  test.each([{ said: 'refused' }, { said: 'Mum said no' }, { said: 'turned it down' }])('“$said” declines', ({ said }) => {
    expect(quickSupport(`in school 9/10 ${said}`, asOf)).toMatchObject({ entry: { response: 'declined', note: said } });
  });

  test('a reason nobody typed is not recorded as there', () => {
    expect(quickSupport('early help 5/10 declined', asOf)).not.toHaveProperty('entry.reasonRecorded');
  });

  test.each([{ line: 'something 5/10' }, { line: 'early help' }])('“$line” is not understood', ({ line }) => {
    expect(quickSupport(line, asOf)).toHaveProperty('fault');
  });
});
