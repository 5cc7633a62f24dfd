// Programs may choose the prefixes of their elements; here they always are those that Word writes.
// Only what the outermost element declares is looked at, because no program declares the spaces of Word anywhere else.
import type { Xml } from './xml.ts'

const OFFICE = ['http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/']
/** End of the address → prefix. Strict and transitional files differ in the beginning and in the year. */
const PREFIXES: ReadonlyMap<string, string> = new Map(Object.entries({
  'wordprocessingml/main': 'w', 'officeDocument/relationships': 'r', 'officeDocument/math': 'm', 'drawingml/main': 'a', 'drawingml/wordprocessingDrawing': 'wp', 'markup-compatibility': 'mc',
  'package/relationships': '', 'package/metadata/core-properties': 'cp',
}))
const prefixOf = (address: string): string | undefined => {
  const start = OFFICE.find((one) => address.startsWith(one))
  return start === undefined ? undefined : PREFIXES.get(address.slice(start.length).replace('/2006', ''))
}

/** The same tree with Word's prefixes. */
export function withUsualPrefixes(root: Xml): Xml {
  const [top] = root.children.filter(({ name }) => !name.startsWith('#'))
  const declared = Object.entries(top?.attributes ?? {}).flatMap(([name, address]) => {
    const own = name === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(name)?.[1]
    const usual = prefixOf(address)
    return own === undefined || usual === undefined || own === usual ? [] : [[own, usual] as const]
  })
  return declared.length === 0 ? root : renamed(root, new Map(declared))
}
function renamed(xml: Xml, prefixes: ReadonlyMap<string, string>): Xml {
  const nameOf = (name: string, alone: boolean): string => {
    const [own, local] = name.includes(':') ? [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)] : ['', name]
    const usual = own === '' && !alone ? undefined : prefixes.get(own)
    return usual === undefined || name.startsWith('#') ? name : usual === '' ? local : `${usual}:${local}`
  }
  // an attribute without prefix belongs to no space
  const attributes = Object.fromEntries(Object.entries(xml.attributes).map(([name, value]) => [nameOf(name, false), value]))
  return { ...xml, name: nameOf(xml.name, true), attributes, children: xml.children.map((one) => renamed(one, prefixes)) }
}
