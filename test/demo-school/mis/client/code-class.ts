/** Unauthorised absences stand out as they do in the printed register. */
export const codeClass = ({ value }: { value?: string | null }): string =>
  ['O', 'U', 'G', 'N'].includes(value ?? '') ? 'code absent' : 'code';
