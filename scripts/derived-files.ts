// Files made from the templates, by path below the checkout.
import { lawReference } from '../src/law/reference.ts'
import { editorSchema } from '../src/schema/editor.ts'
import type { Target } from '../src/schema/editor-json.ts'
import { reference } from '../src/schema/reference.ts'
import type { LawFiles } from '../src/templates/law-files.ts'
import type { Templates } from '../src/templates/templates.ts'

export function derivedFiles(templates: Templates, law: LawFiles): readonly (readonly [path: string, text: string])[] {
  const schema = (target: Target) => `${JSON.stringify(editorSchema(templates, target), null, 1)}\n`
  return [
    ['schemas/v1/vereinbarung.schema.json', schema('draft-2020-12')],
    ['schemas/v1/vereinbarung.draft-07.schema.json', schema('draft-7')],
    ['schemas/v1/klauseln.md', reference(templates)],
    ['schemas/v1/recht.md', lawReference({ ...templates, ...law })],
  ]
}
