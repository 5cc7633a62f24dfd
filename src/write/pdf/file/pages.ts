// A page of the file while it is painted: its objects, what it uses, and the numbers that tie its content to the structure.
import type { Dictionary, FileObject } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'

export class FilePage {
  readonly width: number
  readonly height: number
  readonly reference: FileObject
  /** Number of the page in the parent tree. */
  readonly key: number
  readonly fonts: Dictionary = {}
  readonly pictures: Dictionary = {}
  readonly annotations: FileObject[] = []
  /** How many sequences of marked content it has. */
  marked = 0

  constructor(width: number, height: number, reference: FileObject, key: number) {
    this.width = width
    this.height = height
    this.reference = reference
    this.key = key
  }

  /** `operators`: in a system whose y grows downwards from the upper edge, as the layout counts. */
  close(file: PdfFile, tree: FileObject, operators: string): void {
    const content = file.stream({}, `1 0 0 -1 0 ${this.height} cm\n${operators}`)
    const some = (entries: Dictionary): Dictionary | undefined => (Object.keys(entries).length > 0 ? entries : undefined)
    this.reference.data = {
      Type: 'Page',
      Parent: tree,
      MediaBox: [0, 0, this.width, this.height],
      Contents: content,
      Resources: { Font: some(this.fonts), XObject: some(this.pictures) },
      Annots: this.annotations.length > 0 ? this.annotations : undefined,
      StructParents: this.key,
      Tabs: 'S',
    }
  }
}
