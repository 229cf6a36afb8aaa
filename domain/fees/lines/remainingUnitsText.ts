/** Why nothing can be said of units below 0: what is missing can still be told. */
export const moreLeft = 'more units left than are known to have come';
