/** PDFs no printer makes, written by hand: objects in order, a table of where they begin, and a trailer. */
function pdfOf(objects: readonly string[], trailer = ''): string {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, place) => {
    const at = text.length;
    text += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF`;
}

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F 4 0 R >> >> >>';
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
const kids = (count: number) => Array.from({ length: count }, (_, place) => `${place + 5} 0 R`).join(' ');
const pages = (content: string, count = 1) => [
  catalog,
  `<< /Type /Pages /Kids [${kids(count)}] /Count ${count} >>`,
  stream(content),
  font,
  ...Array.from({ length: count }, () => page),
];

/** A page of text in the mode that draws nothing, as scanners put under a picture. */
export const scannedPdf = (): string => pdfOf(pages('BT 3 Tr /F 12 Tf 50 800 Td (Pupil: Rowan Ashdene) Tj ET'));

export const longPdf = (count: number): string => pdfOf(pages('BT /F 12 Tf 50 800 Td (Page) Tj ET', count));

/** Says that it is protected; nobody has its password. */
export const encryptedPdf = (): string =>
  pdfOf(
    [
      ...pages('BT /F 12 Tf 50 800 Td (Page) Tj ET'),
      `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}> >>`,
    ],
    `/Encrypt 6 0 R /ID [<${'c3'.repeat(16)}> <${'c3'.repeat(16)}>]`,
  );
