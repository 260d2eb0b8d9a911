// The second parent's fields are on the page once somebody asks for them.
const button = document.querySelector<HTMLButtonElement>('.add')!;
button.addEventListener('click', () => {
  button.before(document.querySelector<HTMLTemplateElement>('template')!.content.cloneNode(true));
  button.textContent = 'Add another parent or carer';
});
