import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- Vite gives the address of the file, which the file itself does not export
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { cannotRead, type FileFault } from './outcome.ts';
import { picturedShare } from './pdf-picture.ts';

/** A run of text on a page of a PDF, in points; `top` grows downwards. */
export type PlacedText = { text: string; left: number; right: number; top: number; height: number };

const mostBytes = 20_000_000;
/** A certificate is one to four pages; a year group's in one file are still too many to tell apart. */
const mostPages = 60;
const mostRuns = 60_000;
const mostMilliseconds = 20_000;

type OpenPdf = Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>;
type OpenPage = Awaited<ReturnType<OpenPdf['getPage']>>;

/**
 * The text layer of a PDF, page by page. No script in the file runs, no font or picture is drawn, nothing is fetched. Text that the file
 * marks as not to be drawn, or lays over a picture of the page, is no evidence of what the paper shows: such a file is refused.
 */
export async function pdfText(bytes: Uint8Array): Promise<PlacedText[][] | FileFault> {
  if (bytes.length > mostBytes) return cannotRead('too-large');
  pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
  const task = pdfjs.getDocument({ data: bytes.slice(), disableFontFace: true, useSystemFonts: false, enableXfa: false, verbosity: 0 });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<FileFault>((resolve) => {
    timer = setTimeout(() => resolve(cannotRead('too-slow')), mostMilliseconds);
  });
  try {
    return await Promise.race([pagesOf(await task.promise), tooSlow]);
  } catch (error) {
    return cannotRead((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    clearTimeout(timer);
    // Ends the worker too, whatever it is still at.
    void task.destroy();
  }
}

async function pagesOf(pdf: OpenPdf): Promise<PlacedText[][] | FileFault> {
  if (pdf.numPages > mostPages) return cannotRead('too-many-pages');
  const pages: PlacedText[][] = [];
  let runs = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = await textsOn(page);
    runs += texts.length;
    if (runs > mostRuns) return cannotRead('too-large');
    const pictured = await picturedShare(page);
    if (texts.length > 0 && (pictured.hasHiddenText || pictured.share > 0.5)) return cannotRead('picture-with-text');
    pages.push(texts);
    page.cleanup();
  }
  return runs === 0 ? cannotRead('no-text-layer') : pages;
}

async function textsOn(page: OpenPage): Promise<PlacedText[]> {
  const { height: pageHeight } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: false });
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, left, bottom] = item.transform as number[];
    // Turned text, such as a watermark, stands in no row.
    if (Math.abs(b!) > 0.01 * Math.abs(a!) || Math.abs(c!) > 0.3 * Math.abs(d!)) return [];
    const height = Math.abs(d!);
    return [{ text: item.str, left: left!, right: left! + item.width, top: pageHeight - bottom!, height }];
  });
}
