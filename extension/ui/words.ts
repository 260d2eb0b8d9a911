/** A sentence in the middle of another; what is a name, or `I`, further on stays as it is. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
