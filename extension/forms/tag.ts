/** `instanceof` is false for elements of another frame's document, so tags are compared. */
export const tagOf = (element: Element): string => element.localName;
