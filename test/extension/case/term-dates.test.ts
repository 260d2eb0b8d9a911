import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembled } from '../../../extension/case/term-dates/assembled.ts';
import { kindOf, type EntryKind } from '../../../extension/case/term-dates/entry-kind.ts';
import { dayIn, orderIn } from '../../../extension/case/term-dates/file-day.ts';
import { mostBytes } from '../../../extension/case/term-dates/file-text.ts';
import { readTermDates, type DatedEntry, type ReadFile } from '../../../extension/case/term-dates/read-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): ReadFile => readTermDates(bytes(text), null);
const entriesOf = (file: ReadFile): DatedEntry[] => ('entries' in file ? file.entries : []);
const faultsOf = (file: ReadFile): string[] =>
  'faults' in file ? file.faults.map(({ line, says }) => `${line}: ${says}`) : 'fault' in file ? [file.fault] : [];
const told = (file: ReadFile): string[] => entriesOf(file).map(({ line, from, to, kind }) => `${line} ${kind} ${from} ${to}`);

describe('what words mean', () => {
  test.each<{ words: string; days: number; is: EntryKind | 'unclear'; why: string }>([
    { words: 'Autumn Term 2026', days: 109, is: 'term', why: 'a term with its season and year' },
    { words: 'Term 3', days: 40, is: 'term', why: 'one of six' },
    { words: 'Autumn term', days: 1, is: 'unclear', why: 'one day is its first or its last' },
    { words: 'Start of Autumn Term', days: 1, is: 'term-starts', why: 'said in words' },
    { words: 'Term 1 starts', days: 1, is: 'term-starts', why: 'the same, the other way round' },
    { words: 'Back to School', days: 1, is: 'term-starts', why: 'as families say it' },
    { words: 'Last day of Summer term 2026/27', days: 1, is: 'term-ends', why: 'with the school year' },
    { words: 'Schools break up for half term', days: 1, is: 'term-ends', why: 'the last day before the holiday' },
    { words: 'Schools close', days: 1, is: 'unclear', why: 'the last day, or the first day off' },
    { words: 'Half term ends', days: 1, is: 'unclear', why: 'the last day of the holiday, or before it' },
    { words: 'Half-term', days: 5, is: 'holiday', why: 'several days' },
    { words: 'Half term', days: 1, is: 'unclear', why: 'one day may be its first' },
    { words: 'Autumn half term 1', days: 5, is: 'unclear', why: 'a numbered half-term may be half a term' },
    { words: '1st half term', days: 38, is: 'unclear', why: 'the same' },
    { words: 'Half term', days: 38, is: 'unclear', why: 'too long for a holiday' },
    { words: 'Christmas holidays', days: 14, is: 'holiday', why: 'a holiday' },
    { words: 'INSET Day 3', days: 1, is: 'training', why: 'numbered' },
    { words: 'Staff training day', days: 1, is: 'training', why: 'without the word' },
    { words: 'INSET day (twilight)', days: 1, is: 'unclear', why: 'after school: pupils come' },
    { words: 'INSET day – cancelled', days: 1, is: 'unclear', why: 'called off' },
    { words: 'INSET day?', days: 1, is: 'unclear', why: 'somebody was in doubt' },
    { words: 'Term starts for Year 7 only', days: 1, is: 'unclear', why: 'not for every pupil' },
    { words: 'Easter Monday', days: 1, is: 'holiday', why: 'a bank holiday' },
    { words: 'Autumn', days: 50, is: 'unclear', why: 'a season by itself' },
    { words: 'Autumn 2', days: 40, is: 'unclear', why: 'perhaps the second half of a term' },
    { words: 'Year 6 assembly', days: 1, is: 'left-out', why: 'nothing about terms' },
    { words: 'Spring concert', days: 1, is: 'left-out', why: 'a season is not enough' },
    { words: '', days: 1, is: 'left-out', why: 'no words at all' },
  ])('$words, $days days: $is ($why)', ({ words, days, is }) => expect(kindOf(words, days)).toBe(is));
});

describe('days as files write them', () => {
  test.each([
    { text: '2026-10-26', is: '2026-10-26' },
    { text: '26/10/2026', is: '2026-10-26' },
    { text: '26.10.26', is: '2026-10-26' },
    { text: 'Monday 26th October 2026', is: '2026-10-26' },
    { text: 'October 26, 2026', is: '2026-10-26' },
    { text: '26/10/2026 00:00', is: '2026-10-26' },
    { text: '26/10/2026 09:30', is: null },
    { text: 'Tuesday 26 October 2026', is: null },
    { text: '31/09/2026', is: null },
    { text: '26 October', is: null },
    { text: 'last Tue', is: null },
    { text: '46000', is: null },
  ])('$text: $is', ({ text, is }) => expect(dayIn(text, 'day-first')).toBe(is));

  test.each([
    { texts: ['03/09/2026', '23/10/2026'], is: 'day-first' },
    { texts: ['09/03/2026', '10/23/2026'], is: 'month-first' },
    { texts: ['03/09/2026', '05/01/2027'], is: 'ask' },
    { texts: ['23/10/2026', '10/23/2026'], is: 'mixed' },
    { texts: ['2026-09-03', '3 September 2026', '04/04/2027'], is: null },
  ])('$texts: $is', ({ texts, is }) => expect(orderIn(texts)).toBe(is));
});

const csv = `What,From,To
Autumn term,02/09/2026,18/12/2026
Half term,26/10/2026,30/10/2026
INSET day,02/09/2026,
"Winter concert,
in the hall",10/12/2026,
Spring term,04/01/2027,25/03/2027
INSET day,32/01/2027,
`;

describe('a CSV file', () => {
  test('is read with the line each entry begins on', () => {
    const file = read(csv);
    expect(told(file)).toEqual([
      '2 term 2026-09-02 2026-12-18',
      '3 holiday 2026-10-26 2026-10-30',
      '4 training 2026-09-02 2026-09-02',
      '5 left-out 2026-12-10 2026-12-10',
      '7 term 2027-01-04 2027-03-25',
    ]);
    expect(faultsOf(file)).toEqual(['8: “32/01/2027” is not understood as a day']);
  });

  test.each([
    { why: 'semicolons', text: csv.replaceAll(/,(?=\d|\n|From|To)/g, ';'), is: '7 term 2027-01-04 2027-03-25' },
    { why: 'Windows line ends', text: csv.replaceAll('\n', '\r\n'), is: '7 term 2027-01-04 2027-03-25' },
    { why: 'an empty line above it', text: csv.replace('\nINSET', '\n,,\nINSET'), is: '8 term 2027-01-04 2027-03-25' },
  ])('$why', ({ text, is }) => expect(told(read(text))[4]).toBe(is));

  test.each([
    { why: 'UTF-8 with a mark', file: new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(csv)]) },
    { why: 'UTF-16, little end first', file: utf16(csv, true) },
    { why: 'UTF-16, big end first', file: utf16(csv, false) },
    {
      why: 'Windows-1252 with a dash of its own',
      file: new Uint8Array([...bytes(csv), ...bytes('INSET day '), 0x96, ...bytes(',03/09/2026,\n')]),
    },
  ])('$why is read', ({ file }) => expect(told(readTermDates(file, null))[0]).toBe('2 term 2026-09-02 2026-12-18'));

  test('days that could be two are asked about, and nothing is read before', () => {
    const text = 'What,From,To\nINSET day,03/09/2026,\nAutumn term,02/09/2026,11/12/2026\n';
    expect(read(text)).toEqual({ asks: '03/09/2026' });
    expect(told(readTermDates(bytes(text), 'day-first'))[0]).toBe('2 training 2026-09-03 2026-09-03');
    expect(told(readTermDates(bytes(text), 'month-first'))[0]).toBe('2 training 2026-03-09 2026-03-09');
  });

  test.each([
    { why: 'NUL bytes', file: new Uint8Array([...bytes('What,From\nA'), 0, ...bytes('B,2026-09-02\n')]), says: 'is not text' },
    { why: 'too large: 50 MB on one line', file: new Uint8Array(50_000_000).fill(65), says: 'larger than 2 MB' },
    { why: 'empty', file: bytes(' \n'), says: 'is empty' },
    { why: 'no line of columns', file: bytes('Autumn term,02/09/2026,18/12/2026\n'), says: 'has to name the columns' },
    {
      why: 'two columns that could be the first day',
      file: bytes('What,From,Start date,To\nA,1/9/2026,2/9/2026,3/9/2026\n'),
      says: 'name the columns',
    },
    { why: 'days written both ways', file: bytes('What,From\nA,23/10/2026\nB,10/23/2026\n'), says: 'all one way' },
    {
      why: 'a quotation mark that is never closed',
      file: bytes(`${csv}"INSET day,03/09/2026,\nSummer term,12/04/2027,\n`),
      says: '9: The quotation marks',
    },
    {
      why: 'an entry that ends before it begins',
      file: bytes('What,From,To\nHalf term,30/10/2026,26/10/2026\n'),
      says: '2: This entry ends before',
    },
    { why: 'a last day alone', file: bytes('What,From,To\nAutumn term,,18/12/2026\n'), says: '2: There is a last day' },
  ])('$why is said', ({ file, says }) => expect(faultsOf(readTermDates(file, null)).join('\n')).toContain(says));

  test('one line just under the limit takes no time to speak of, and is refused', () => {
    expect(faultsOf(readTermDates(new Uint8Array(mostBytes).fill(34), null)).length).toBeGreaterThan(0);
  });

  test('more entries than anybody could look over are cut off, and it is said where', () => {
    const file = read(`What,From\n${'Assembly,2026-09-02\n'.repeat(3000)}`);
    expect(entriesOf(file)).toHaveLength(2000);
    expect(faultsOf(file).at(-1)).toMatch(/^2002: There are more than 2000/);
  });
});

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'].join('\r\n');
const ical = (...events: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');

describe('an iCalendar file', () => {
  test('days only: the end of an event is the day after it', () => {
    const file = read(
      ical(
        event('SUMMARY:Autumn Ter', ' m 2026', 'DTSTART;VALUE=DATE:20260902', 'DTEND;VALUE=DATE:20261219'),
        event(
          'SUMMARY;LANGUAGE=en-gb:Half term\\, autumn',
          'DTSTART;TZID=Europe/London:20261026T000000',
          'DTEND;TZID=Europe/London:20261031T000000',
        ),
        event('SUMMARY:INSET day', 'DTSTART;VALUE=DATE:20260902', 'BEGIN:VALARM', 'SUMMARY:Not this', 'END:VALARM'),
      ),
    );
    expect(told(file)).toEqual(['3 term 2026-09-02 2026-12-18', '10 holiday 2026-10-26 2026-10-30', '16 training 2026-09-02 2026-09-02']);
    expect(faultsOf(file)).toEqual([]);
  });

  test.each([
    { why: 'a time of day', lines: ['SUMMARY:INSET', 'DTSTART:20260902T080000Z'], says: '3: This event has a time of day' },
    { why: 'midnight somewhere else', lines: ['SUMMARY:INSET', 'DTSTART:20260902T000000Z'], says: '3: This event has a time of day' },
    { why: 'a day that does not exist', lines: ['SUMMARY:INSET', 'DTSTART;VALUE=DATE:20260931'], says: 'does not exist (INSET)' },
    { why: 'no day', lines: ['SUMMARY:INSET'], says: '3: This event has no first day' },
    {
      why: 'an event that repeats',
      lines: ['SUMMARY:INSET', 'DTSTART;VALUE=DATE:20260902', 'RRULE:FREQ=WEEKLY'],
      says: '3: This event repeats',
    },
    {
      why: 'one called off',
      lines: ['SUMMARY:INSET', 'DTSTART;VALUE=DATE:20260902', 'STATUS:CANCELLED'],
      says: '3: This event was cancelled',
    },
    {
      why: 'one that ends before it begins',
      lines: ['SUMMARY:Half term', 'DTSTART;VALUE=DATE:20261030', 'DTEND;VALUE=DATE:20261026'],
      says: '3: This entry ends before',
    },
  ])('$why is said, and not used', ({ lines, says }) => {
    const file = read(ical(event(...lines)));
    expect(entriesOf(file)).toEqual([]);
    expect(faultsOf(file).join()).toContain(says);
  });

  test('an event that never ends does not swallow the next', () => {
    const broken = ical(
      'BEGIN:VEVENT\r\nSUMMARY:Fair\r\nDTSTART;VALUE=DATE:20260912',
      event('SUMMARY:INSET day', 'DTSTART;VALUE=DATE:20260902'),
    );
    expect(told(read(broken))).toEqual(['3 left-out 2026-09-12 2026-09-12', '6 training 2026-09-02 2026-09-02']);
  });
});

type Meant = Omit<DatedEntry, 'kind'> & { kind: EntryKind };
const meant = (line: number, kind: EntryKind, from: string, to = from): Meant => ({ line, kind, from, to, words: '' });

describe('terms from entries', () => {
  test('spans, and first and last days, make the same terms', () => {
    const { years, faults } = assembled([
      meant(2, 'term-starts', '2026-09-02'),
      meant(3, 'term-ends', '2026-12-18'),
      meant(4, 'term', '2027-01-04', '2027-03-25'),
      meant(5, 'holiday', '2026-10-24', '2026-11-01'),
      meant(6, 'training', '2026-09-02'),
      meant(7, 'training', '2026-10-26'),
      meant(8, 'holiday', '2026-12-19', '2027-01-03'),
    ]);
    expect(faults).toEqual([]);
    expect(years).toEqual([
      {
        schoolYear: 2026,
        terms: [
          { from: '2026-09-02', to: '2026-12-18' },
          { from: '2027-01-04', to: '2027-03-25' },
        ],
        holidays: ['2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30'],
        training: ['2026-09-02', '2026-10-26'],
      },
    ]);
  });

  test.each([
    {
      why: 'two first days in a row',
      entries: [meant(2, 'term-starts', '2026-09-02'), meant(3, 'term-starts', '2026-11-02'), meant(4, 'term-ends', '2026-12-18')],
      says: '2: This term has no last day',
    },
    {
      why: 'a last day first',
      entries: [meant(2, 'term-ends', '2026-07-21'), meant(3, 'term', '2026-09-02', '2026-12-18')],
      says: '2: This term has no first day',
    },
    {
      why: 'terms that overlap',
      entries: [meant(2, 'term', '2026-09-02', '2026-12-18'), meant(3, 'term', '2026-12-18', '2027-03-25')],
      says: '3: This term overlaps the one in line 2',
    },
    { why: 'the year as one term', entries: [meant(2, 'term', '2026-09-02', '2027-07-21')], says: '2: This term is longer' },
    {
      why: 'a term over the summer',
      entries: [meant(2, 'term-starts', '2026-06-07'), meant(3, 'term-ends', '2026-10-23')],
      says: '2: This term would reach over the summer',
    },
    { why: 'holidays only', entries: [meant(2, 'holiday', '2026-10-26', '2026-10-30')], says: 'undefined: No term was found' },
  ])('$why: nothing can be stored', ({ entries, says }) => {
    expect(
      assembled(entries)
        .faults.map((fault) => `${fault.line}: ${fault.says}`)
        .join(),
    ).toContain(says);
  });

  test('a term listed twice is one term', () => {
    const term = meant(2, 'term', '2026-09-02', '2026-12-18');
    expect(assembled([term, { ...term, line: 9 }]).faults).toEqual([]);
  });
});

test('whatever bytes a file holds, reading it ends with entries or a sentence', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'What,From,To\n',
      '"',
      ',',
      '\n',
      '\r',
      'Autumn term',
      '02/09/2026',
      'BEGIN:VCALENDAR\n',
      'BEGIN:VEVENT\n',
      'DTSTART:',
      'END:VEVENT\n',
      '\u0000',
      '\ufeff',
    ),
    fc.string({ maxLength: 8, unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const file = read(pieces.join(''));
      if ('entries' in file)
        assembled(file.entries.map((entry) => ({ ...entry, kind: entry.kind === 'unclear' ? 'term-starts' : entry.kind })));
      expect(Object.keys(file).length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let place = 0; place < text.length; place += 1) view.setUint16(2 + place * 2, text.charCodeAt(place), littleEndian);
  return new Uint8Array(view.buffer);
}
