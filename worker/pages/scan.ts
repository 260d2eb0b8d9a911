/** Not in every browser, and not in TypeScript's library. */
type Detector = { detect(source: ImageBitmapSource): Promise<Array<{ rawValue: string }>> };
declare const BarcodeDetector: { new (options: { formats: string[] }): Detector } | undefined;

export const hasDetector = typeof BarcodeDetector !== 'undefined';

const detector = (): Detector => new BarcodeDetector!({ formats: ['qr_code'] });

/** What the first code in a picture says; `null` where there is none. */
export async function codeIn(picture: Blob): Promise<string | null> {
  const found = await createImageBitmap(picture)
    .then((image) => detector().detect(image))
    .catch(() => []);
  return found[0]?.rawValue ?? null;
}

const patience = 30_000;

/** Shows the camera's picture until a code is seen, or for half a minute. `null` where none was, or the camera may not be used. */
export async function watchCamera(video: HTMLVideoElement): Promise<string | null> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).catch(() => null);
  if (!stream) return null;
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

async function seenIn(video: HTMLVideoElement, until: number): Promise<string | null> {
  const eye = detector();
  while (performance.now() < until) {
    const [found] = await eye.detect(video);
    if (found) return found.rawValue;
    await new Promise((again) => setTimeout(again, 200));
  }
  return null;
}
