import type * as Docx from 'docx';
import type { PackPart } from '../case/pack.ts';

/** The parts as a Word document, with headings a screen reader can go by. The library is brought in when somebody asks for it. */
export async function packAsDocx(title: string, parts: readonly PackPart[]): Promise<Blob> {
  const docx = await import('docx');
  const { Document, HeadingLevel, Packer, Paragraph } = docx;
  const children = parts.flatMap((part) => [
    new Paragraph({ text: part.title, heading: HeadingLevel.HEADING_2 }),
    ...('rows' in part ? [tableOf(part.rows, docx)] : part.lines.map((text) => new Paragraph({ text, bullet: { level: 0 } }))),
  ]);
  const heading = new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 });
  const styles = { default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } } };
  // Who wrote it is for its reader to be told by the letter, not by the file.
  const made = new Document({ title, creator: '', lastModifiedBy: '', styles, sections: [{ children: [heading, ...children] }] });
  return Packer.toBlob(made);
}

function tableOf(
  rows: ReadonlyArray<[string, string]>,
  { Paragraph, Table, TableCell, TableRow, TextRun, WidthType }: typeof Docx,
): Docx.Table {
  const cell = (text: string, share: number, bold: boolean) =>
    new TableCell({
      width: { size: share, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, bold })] })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(([label, value]) => new TableRow({ cantSplit: true, children: [cell(label, 35, true), cell(value, 65, false)] })),
  });
}
