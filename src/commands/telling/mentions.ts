// What platforms such as GitHub and GitLab make of Markdown without any markup: a sign before a name calls somebody.
// Invariant: the words stay as they are to the eye; addresses of e-mail can be copied.

/** Joins without being seen; platforms look for words behind the sign, and there is none. */
export const JOINER = '\u2060'
/** Markdown that calls nobody and names no issue. */
export const withoutMentions = (markdown: string): string => markdown.replace(/(?<![\p{L}\d._%+-])(?:@(?=[\p{L}\d])|#(?=\d))/gu, `$&${JOINER}`)
