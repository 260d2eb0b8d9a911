/** What one visitor has answered, by posted name. */
export type Answers = Record<string, string[]>;

export const answerTo = (answers: Answers, name: string): string => answers[name]?.[0] ?? '';

/** Errors by posted name, in the page's order. */
export type Errors = Record<string, string>;
