// What the file says about itself, once as the Info dictionary and once as XMP. Invariant: both are made from the same cleaned values.
import { type Dictionary, text } from './objects.ts'

export interface FileInfo {
  readonly title: string
  /** BCP 47. */
  readonly lang: string
  /** The only date in the file. */
  readonly date: Date
}
const MAKER = 'koopgen'

/** Control characters are not allowed in XML, halves of characters nowhere. */
const clean = (value: string): string => value.replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd')
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const xml = (value: string): string => clean(value).replace(/[&<>"]/g, (sign) => ENTITY[sign] ?? sign)

export function infoDictionary(info: FileInfo): Dictionary {
  const entry = (value: string | undefined): object | undefined => (value === undefined || value === '' ? undefined : text(clean(value)))
  return {
    Title: entry(info.title),
    Creator: text(MAKER),
    Producer: text(MAKER),
    CreationDate: info.date,
    ModDate: info.date,
  }
}

const NAMESPACES: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
}
const tag = (name: string, content: string | undefined): string => (content === undefined || content === '' ? '' : `<${name}>${content}</${name}>`)
const plain = (name: string, value: string | undefined): string => tag(name, value && xml(value))
const inDefaultLanguage = (name: string, value: string | undefined): string =>
  tag(name, value && `<rdf:Alt><rdf:li xml:lang="x-default">${xml(value)}</rdf:li></rdf:Alt>`)
const list = (name: string, kind: 'Bag', value: string | undefined): string => tag(name, value && tag(`rdf:${kind}`, plain('rdf:li', value)))

/** PDF/A wants every property explained that it does not know itself: the part of PDF/UA. */
const UA_SCHEMA = ((): string => {
  const resource = (content: string): string => `<rdf:li rdf:parseType="Resource">${content}</rdf:li>`
  const property =
    plain('pdfaProperty:name', 'part') +
    plain('pdfaProperty:valueType', 'Integer') +
    plain('pdfaProperty:category', 'internal') +
    plain('pdfaProperty:description', 'Part of ISO 14289 to which the file conforms')
  const schema =
    plain('pdfaSchema:schema', 'PDF/UA identification') +
    plain('pdfaSchema:namespaceURI', NAMESPACES['pdfuaid']) +
    plain('pdfaSchema:prefix', 'pdfuaid') +
    tag('pdfaSchema:property', tag('rdf:Seq', resource(property)))
  return tag('pdfaExtension:schemas', tag('rdf:Bag', resource(schema)))
})()

/** The XMP packet. `part`: of PDF/A, 2 or, with a file attached, 3. */
export function xmpPacket(info: FileInfo, part: 2 | 3): string {
  const date = `${info.date.toISOString().slice(0, 19)}Z`
  const declared = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  const properties = [
    plain('dc:format', 'application/pdf'),
    inDefaultLanguage('dc:title', info.title),
    list('dc:language', 'Bag', info.lang),
    plain('xmp:CreatorTool', MAKER),
    plain('xmp:CreateDate', date),
    plain('xmp:ModifyDate', date),
    plain('pdf:Producer', MAKER),
    plain('pdfaid:part', String(part)),
    plain('pdfaid:conformance', 'A'),
    plain('pdfuaid:part', '1'),
    UA_SCHEMA,
  ]
  const description = `<rdf:Description rdf:about="" ${declared.join(' ')}>\n${properties.filter((one) => one !== '').join('\n')}\n</rdf:Description>`
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n${description}\n</rdf:RDF>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n${rdf}\n</x:xmpmeta>\n<?xpacket end="w"?>`
}
