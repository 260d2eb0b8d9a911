import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packAsDocx } from '../../../extension/ui/pack-docx.ts';

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
  const text = textIn(zip, 'word/document.xml');
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
  expect(textIn(zip, 'docProps/core.xml')).not.toMatch(/<dc:creator>[^<]/);
});

/** One file of a zip, found by its entry in the central directory. */
function textIn(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue;
    const [method, size, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
  throw new Error(`the document has no ${name}`);
}
