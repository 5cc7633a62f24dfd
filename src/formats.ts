// The words with which a person names an output: formats, and the fields of a PDF. Read by the command line, its completion and the writers.
// Invariant: it imports nothing, so that a word costs no writer.
export const FORMATS = ['docx', 'pdf', 'txt', 'md', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** Which fields the form of a PDF has. */
export const FIELDS = ['none', 'signature', 'all'] as const
export type Fields = (typeof FIELDS)[number]

/** What a comparison is printed as. */
export const DIFF_FORMATS = ['txt', 'md', 'json', 'html'] as const
export type DiffFormat = (typeof DIFF_FORMATS)[number]
