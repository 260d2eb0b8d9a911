import { htmlPage } from './html-page.ts';

/** Where a receipt is verified, in the browser of whoever opens it: our script, what the checker knows of keys and checklists, and no way to send. */
export const verifyPage = (): string =>
  htmlPage('Verify a receipt', `${form}<script src="/verify-known.js"></script><script src="/verify.js" defer></script>`);

const form = `<h1>Verify a receipt</h1>
<p>A receipt shows that coded facts were checked on a day, with which edition of the checklist, and what came out. It names no child and no referral: compare the days of its register, its counts by code and its certificate with what you hold.</p>
<p class="inset">Everything happens in this page. Nothing you paste, scan or choose is sent to anybody: once it is open, the page makes no request, and its own rules tell the browser to refuse one.</p>
<noscript><p class="inset">This page needs JavaScript, since nothing is sent to a server. A tool for JSON Web Signatures can verify one with <a href="/.well-known/jwks.json">the keys this checker publishes</a>: <a href="/reference#ReceiptClaims">what to cut off first</a> stands in the reference.</p></noscript>
<form id="form" hidden>
<div class="field"><label for="receipt">Receipt</label>
<span class="hint" id="receipt-hint">Paste it, or scan the code on the cover sheet with a hand scanner, which types it here.</span>
<textarea id="receipt" rows="6" aria-describedby="receipt-hint" spellcheck="false" autocomplete="off" required></textarea></div>
<p class="inset" id="no-scan" hidden>This browser cannot read a code from a camera or a picture: paste the receipt instead. The camera of a phone can, and opens this page with the receipt in it.</p>
<div id="scan" hidden><div class="field"><label for="picture">Or choose a picture of the code</label><input type="file" id="picture" accept="image/*"></div>
<p><button type="button" class="second" id="camera">Scan the code with this camera</button></p><video id="video" hidden muted playsinline aria-label="The camera’s picture"></video>
<p id="scanned" role="status"></p></div>
<div class="field"><label for="certificate">Attendance certificates, if you hold them</label>
<span class="hint" id="certificate-hint">The very files the school had; choose all of them at once. They are compared here and go nowhere.</span>
<input type="file" id="certificate" multiple aria-describedby="certificate-hint"></div>
<button type="submit">Verify</button>
</form>
<div id="out"></div>`;
