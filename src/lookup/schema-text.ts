// The schema for editors as the text of a file: what lies in schemas/v1, what `koopgen schema` prints and what it writes beside an agreement.
import { editorSchema } from '../schema/editor.ts'
import type { Target } from '../schema/editor-json.ts'
import type { Templates } from '../templates/templates.ts'

export function schemaText(templates: Templates, target: Target): string {
  return `${JSON.stringify(editorSchema(templates, target), null, 1)}\n`
}
