import { html } from '../html.ts';
import type { Draw } from './field.ts';
import { formAround } from './layout.ts';

/** The end of every form of the bed: nothing here is ever ours to touch, least of all its button. */
export const drawDeclaration: Draw = (shown) => ({
  body: formAround(
    shown,
    html`<p>The authority will look at this referral and tell the school what it decides.</p>
      <div class="field">
        <label class="tick"
          ><input type="checkbox" name="declaration" value="agreed" /> I confirm that the information given is accurate and that parents
          have been told of this referral</label
        >
      </div>
      <div class="field">
        <label for="signed-by">Name of person completing this form</label><input type="text" id="signed-by" name="signedBy" />
      </div>
      <div class="field"><label for="signed-on">Date</label><input type="date" id="signed-on" name="signedOn" /></div>`,
    html`<button type="submit" name="action" value="submit" class="next">Submit referral</button>`,
  ).text,
});
