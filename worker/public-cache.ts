/** For what anybody may read and nobody sent. Short, so that a new edition is soon everywhere. */
export const publicCache = { 'Cache-Control': 'public, max-age=300' };
