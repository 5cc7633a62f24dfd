// Files made from the templates, by path below the checkout.
import { lawReference } from '../src/law/reference.ts'
import { schemaText } from '../src/lookup/schema-text.ts'
import { reportSchemaText } from '../src/schema/report-json.ts'
import { reference } from '../src/schema/reference.ts'
import type { Templates } from '../src/templates/templates.ts'

export function derivedFiles(templates: Templates): readonly (readonly [path: string, text: string])[] {
  return [
    ['schemas/v1/vereinbarung.schema.json', schemaText(templates, 'draft-2020-12')],
    ['schemas/v1/vereinbarung.draft-07.schema.json', schemaText(templates, 'draft-7')],
    ['schemas/v1/protokoll.schema.json', reportSchemaText()],
    ['schemas/v1/klauseln.md', reference(templates)],
    ['schemas/v1/recht.md', lawReference({ ...templates, ...templates.law })],
  ]
}
