// Characters that XML 1.0 cannot carry. They are refused when the agreement is read; meeting one here is our bug, and the library would drop it without a word.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

/** Throws if a text of the tree could not be written; places are not written. */
export function assertWritable(value: unknown): void {
  if (typeof value === 'string' && FORBIDDEN.test(value)) throw new Error(`XML cannot carry a character of ${JSON.stringify(value.slice(0, 40))}`)
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) if (key !== 'place') assertWritable(child)
}
