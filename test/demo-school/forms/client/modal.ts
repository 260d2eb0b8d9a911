document.querySelector<HTMLDialogElement>('dialog')?.showModal();
