/** Not in every browser, and not in TypeScript's library. */
type Detector = { detect(source: ImageBitmapSource): Promise<Array<{ rawValue: string }>> };
declare const BarcodeDetector: { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> } | undefined;

/** What looking for a code came to. One sentence for each, in verify.ts. */
export type Scanned = { kind: 'read'; text: string } | { kind: 'nothing-seen' | 'no-picture' | 'no-camera' };

/** A browser may have the name and nothing behind it. */
export async function canScan(): Promise<boolean> {
  if (typeof BarcodeDetector === 'undefined') return false;
  return (await BarcodeDetector.getSupportedFormats().catch((): string[] => [])).includes('qr_code');
}

const detector = (): Detector => new BarcodeDetector!({ formats: ['qr_code'] });

/** What the first code in a picture says. */
export async function codeIn(file: Blob): Promise<Scanned> {
  const picture = await createImageBitmap(file).catch(() => null);
  return picture ? seen(await detector().detect(picture)) : { kind: 'no-picture' };
}

const patience = 30_000;

/** Shows the camera's picture until a code is seen, or for half a minute. */
export async function watchCamera(video: HTMLVideoElement): Promise<Scanned> {
  // Without a secure connection a browser has no camera to ask for.
  const stream = await navigator.mediaDevices?.getUserMedia({ video: { facingMode: 'environment' } }).catch(() => null);
  if (!stream) return { kind: 'no-camera' };
  video.hidden = false;
  video.srcObject = stream;
  try {
    await video.play();
    return await seenIn(video, performance.now() + patience);
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.hidden = true;
  }
}

async function seenIn(video: HTMLVideoElement, until: number): Promise<Scanned> {
  const eye = detector();
  while (performance.now() < until) {
    const found = seen(await eye.detect(video));
    if (found.kind === 'read') return found;
    await new Promise((again) => setTimeout(again, 200));
  }
  return { kind: 'nothing-seen' };
}

const seen = ([code]: Array<{ rawValue: string }>): Scanned => (code ? { kind: 'read', text: code.rawValue } : { kind: 'nothing-seen' });
