/** What a key may be called. Whoever makes a receipt up chooses the name in it, and a page shows that. */
export const keyName = /^[\w-]{1,40}$/;
