import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Matrix = [number, number, number, number, number, number];
type OpenPage = {
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  getViewport(of: { scale: number }): { width: number; height: number };
};

/** PDF 32000-1, table 106: text rendering modes that draw nothing. */
const unseenModes = new Set([3, 7]);
const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat]);

/** How much of a page the largest picture covers, from 0 to 1, and whether there is text that the file says is not drawn. */
export async function picturedShare(page: OpenPage): Promise<{ share: number; hasHiddenText: boolean }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { width, height } = page.getViewport({ scale: 1 });
  const kept: Matrix[] = [];
  let at: Matrix = [1, 0, 0, 1, 0, 0];
  let [largest, hasHiddenText] = [0, false];
  for (const [place, operation] of fnArray.entries()) {
    const given = argsArray[place] as number[] | null;
    if (operation === OPS.save) kept.push(at);
    else if (operation === OPS.restore) at = kept.pop() ?? at;
    else if (operation === OPS.transform && given) at = times(at, [...given] as Matrix);
    else if (operation === OPS.setTextRenderingMode && unseenModes.has(Number(given?.[0]))) hasHiddenText = true;
    // A picture is drawn into the unit square.
    else if (pictures.has(operation)) largest = Math.max(largest, Math.abs(at[0] * at[3] - at[1] * at[2]));
  }
  return { share: largest / (width * height), hasHiddenText };
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
