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
