/** Holds its fields in a shadow root, open or closed, and takes part in the form for them. */
class InRoot extends HTMLElement {
  static formAssociated = true;
  internals = this.attachInternals();

  connectedCallback(): void {
    const root = this.internals.shadowRoot!;
    const tell = () => {
      const values = new FormData();
      for (const field of root.querySelectorAll<HTMLInputElement>('[name]'))
        if (field.type !== 'radio' || field.checked) values.append(field.name, field.value);
      this.internals.setFormValue(values);
    };
    root.addEventListener('input', tell);
    root.addEventListener('change', tell);
    tell();
  }
}

customElements.define('bx-fields', InRoot);
