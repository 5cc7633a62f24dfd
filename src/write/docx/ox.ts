// Raw WordprocessingML as components of the docx library, for what it has no option for. The only place with casts.
import { ImportedXmlComponent, type ParagraphChild, type XmlComponent } from 'docx'

type Attributes = Readonly<Record<string, string | number>>

/** An element with its attributes and children; a string child is text. */
export function ox(name: string, attributes: Attributes | null, ...children: readonly (XmlComponent | string)[]): XmlComponent {
  const element = new ImportedXmlComponent(name, attributes ?? undefined)
  for (const child of children) element.push(child)
  return element
}

/** The library's union of paragraph children leaves out raw elements, although it writes any component. */
export const inParagraph = (component: XmlComponent): ParagraphChild => component as ParagraphChild
