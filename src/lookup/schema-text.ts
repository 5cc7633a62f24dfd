// The schema for editors as the text of a file: what lies in schemas/v1, what `koopgen schema` prints and what it writes beside an agreement.
import { editorSchema } from '../schema/editor.ts'
import type { Target } from '../schema/editor-json.ts'
import type { Templates } from '../templates/templates.ts'

const made = new WeakMap<Templates, Map<Target, string>>()
/** Made once for the same templates: every agreement that is begun gets it. */
export function schemaText(templates: Templates, target: Target): string {
  const texts = made.get(templates) ?? new Map<Target, string>()
  const text = texts.get(target) ?? `${JSON.stringify(editorSchema(templates, target), null, 1)}\n`
  made.set(templates, texts.set(target, text))
  return text
}
