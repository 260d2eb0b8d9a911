import { expect, test } from 'vitest';
import { packAsDocx } from '../../../extension/ui/pack-docx.ts';
import { textInZip } from './zip.ts';

test('the document is one Word can open: its parts, rows and lines as text, and nobody named as its author', async () => {
  const blob = await packAsDocx('Attendance referral', [
    {
      title: 'The child',
      rows: [
        ["Pupil's full name", 'Layla <b>Quillfeather</b>'],
        ["Pupil's address", '4 Alder Row\nMarlow Vale'],
      ],
    },
    { title: 'Letters', lines: ['9 October 2026: Warning letter'] },
  ]);
  const zip = Buffer.from(await blob.arrayBuffer());
  const text = textInZip(zip, 'word/document.xml');
  for (const words of [
    'Attendance referral',
    'The child',
    'Layla &lt;b&gt;Quillfeather&lt;/b&gt;',
    '4 Alder Row',
    'Marlow Vale',
    '9 October 2026: Warning letter',
  ])
    expect(text).toContain(words);
  expect(text.match(/<w:tr>/g)).toHaveLength(2);
  expect(textInZip(zip, 'docProps/core.xml')).not.toMatch(/<dc:creator>[^<]/);
});

test.each(['=HYPERLINK("https://elsewhere.test","open")', '@SUM(A1:A9)', '+1+1', '\t=1+1', '{ DDEAUTO c:\\\\cmd.exe }'])(
  'what a file took for a formula would be stays words: %s',
  async (words) => {
    const blob = await packAsDocx('Attendance referral', [
      { title: 'The child', rows: [["Pupil's first name", words]] },
      { title: 'Letters', lines: [words] },
    ]);
    const text = textInZip(Buffer.from(await blob.arrayBuffer()), 'word/document.xml');
    expect(text).not.toMatch(/<w:(?:instrText|fldSimple|fldChar|hyperlink)/);
    expect(text.match(/<w:t[ >]/g)).toHaveLength(6);
  },
);
