/** For what is drawn on a host page. Readable without colour; every colour pair is at least 4.5 to 1. */
export const pageStyles = `
:host { color-scheme: light; }
* { box-sizing: border-box; font: 16px/1.4 system-ui, Arial, sans-serif; }
.box { pointer-events: auto; position: fixed; right: 16px; bottom: 16px; width: min(360px, calc(100vw - 32px)); max-height: 80vh; overflow: auto;
  background: #fff; color: #0b0c0c; border: 2px solid #0b0c0c; border-left: 10px solid #1d5c8f; padding: 12px 16px; }
/* A page may have something to press in any of its corners. */
.box.top-left, .box.top-right { top: 16px; bottom: auto; }
.box.top-left, .box.bottom-left { left: 16px; right: auto; }
h2 { font-size: 18px; font-weight: 700; margin: 0 0 6px; }
p { margin: 0 0 8px; }
p:empty { margin: 0; }
.told { font-weight: 700; border-left: 6px solid #942514; padding-left: 10px; }
.told:empty { padding: 0; border: 0; }
ul { margin: 0 0 8px; padding-left: 20px; }
button { min-height: 36px; padding: 6px 14px; margin: 0 8px 6px 0; border: 2px solid #0b0c0c; border-radius: 0; background: #fff; color: #0b0c0c; cursor: pointer; }
button.main { background: #1d5c8f; border-color: #1d5c8f; color: #fff; font-weight: 700; }
button:focus-visible, a:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; box-shadow: 0 0 0 5px #ffdd00; }
button[data-refused]::after { content: ' (Not taken: something on this page covers this, or makes it see-through. Use the keyboard, or the side panel.)'; font-size: 14px; }
summary { min-height: 28px; padding: 2px 0; cursor: pointer; }
progress { width: 100%; height: 16px; }
button.shield { pointer-events: auto; position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; border: 0; background: none; cursor: crosshair; }
button.shield:focus-visible { outline: 4px solid #1d5c8f; outline-offset: -4px; box-shadow: none; }
.pointed { position: fixed; border: 3px solid #1d5c8f; pointer-events: none; }
.small { font-size: 14px; }
.mark { position: fixed; border: 3px dashed #942514; pointer-events: none; }
.mark.part-time, .mark.blank, .mark.n-recent { border-style: dotted; }
.marker { position: fixed; width: 300px; background: #fff; color: #0b0c0c; border: 2px solid #942514; border-left-width: 8px; padding: 4px 8px; font-size: 14px; }
.marker.unanswered { border-color: #594d00; }
.marker.plain { border-color: #1d5c8f; }
.marker ul { margin: 0; padding: 0; list-style: none; }
button.go { min-height: 24px; padding: 0; margin: 0; border: 0; background: none; color: #1d5c8f; text-decoration: underline; text-align: left; font: inherit; }
dialog { pointer-events: auto; width: min(560px, calc(100vw - 32px)); max-height: 85vh; overflow: auto; border: 3px solid #0b0c0c; padding: 20px 24px; background: #fff; color: #0b0c0c; }
/* However much is missing, its beginning and the way back are in view together. */
dialog[open] { display: flex; flex-direction: column; align-items: flex-start; }
.found { flex: 0 1 auto; min-height: 90px; overflow: auto; align-self: stretch; margin-bottom: 12px; }
.found:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 0; }
dialog details { flex: none; }
dialog > button { flex: none; }
@media (max-height: 480px) { dialog[open] { display: block; } .found { overflow: visible; } }
dialog.pointing[open] { display: block; position: fixed; inset: 0; width: auto; height: auto; max-width: none; max-height: none; margin: 0; border: 0; padding: 0; background: none; overflow: hidden; }
dialog::backdrop { background: rgb(11 12 12 / 60%); }
dialog.pointing::backdrop { background: none; }
dialog h2 { font-size: 22px; }
dialog h3 { font-size: 17px; font-weight: 700; margin: 12px 0 4px; }
fieldset { border: 0; margin: 8px 0 0; padding: 0; }
legend { padding: 0; }
label { display: block; padding: 4px 0; }
b { font-weight: 700; }
@media (forced-colors: active) { .box, .marker, dialog, button { border-color: CanvasText; } .mark { border-color: Mark; } }
`;
