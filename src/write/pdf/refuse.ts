// What cannot be set on any page is refused with its place, before a byte is written.
import { UserError } from '../../diagnostics/user-error.ts'
import type { Note } from './page-nodes.ts'

export function refuseNote({ place }: Note): never {
  const where = place === null ? '' : `${place.file}:${place.line}:${place.column}: `
  throw new UserError(`${where}Diese Fußnote findet neben ihrem Text keinen Platz auf der Seite. Kürzen Sie die Fußnote oder die Tabellenzeile, in der ihr Zeichen steht, oder machen Sie aus der Fußnote einen eigenen Absatz.`)
}
