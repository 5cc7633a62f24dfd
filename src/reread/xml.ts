// A part of a Word file as a tree of XML elements, and the ways through it.
// Invariant: names have the prefixes that Word writes (namespaces.ts), whatever the file chose.

/** An element, or text (name '#text'). Names carry the prefix of the file ("w:p"). */
export interface Xml {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Xml[]
  readonly text: string
}
export const EMPTY: Xml = { name: '', attributes: {}, children: [], text: '' }

/** First child by name, along a path. */
export const child = (xml: Xml | undefined, ...path: readonly string[]): Xml | undefined =>
  path.reduce<Xml | undefined>((at, name) => at?.children.find((one) => one.name === name), xml)
/** All descendants by name, outermost only, in order. */
export const descendants = (xml: Xml | undefined, name: string): readonly Xml[] => (xml ? xml.children.flatMap((one) => (one.name === name ? [one] : descendants(one, name))) : [])
/** The attribute `w:val`. */
export const val = (xml: Xml | undefined): string | undefined => xml?.attributes['w:val']
