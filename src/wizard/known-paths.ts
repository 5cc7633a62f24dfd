// Whether a path of --set leads to a field of the agreement or to an answer of the wizard.
import { nearest } from '../diagnostics/nearest.ts'
import { agreementSchema } from '../schema/parts/agreement.ts'
import { FIELD_ORDER } from '../schema/parts/order.ts'
import { fieldsAt, schemaAt } from '../schema/registry.ts'
import type { Templates } from '../templates/templates.ts'
import { type Path, valueAt } from '../yaml/paths.ts'
import { sizeOf } from './clause-questions.ts'
import { OWN } from './question.ts'
import { answerPath } from './unasked.ts'

/** The first word of the path that leads nowhere. Undefined: it is sound, or without a kind nobody can tell. */
export function unknownIn(written: string, data: unknown, { kinds }: Templates): { readonly word: string; readonly meant: string | undefined } | undefined {
  const words = written.split('.')
  const first = words[0] ?? ''
  if (first === OWN) return undefined
  if (!FIELD_ORDER.includes(first)) return { word: first, meant: nearest(first, FIELD_ORDER) }
  const kind = kinds.get(String(valueAt(data, ['typ'])))
  if (!kind || first === 'anlagen') return undefined // the fields of an annex hang on its template
  const schema = agreementSchema(kind, sizeOf(data))
  const path = inSchema(answerPath(written, data))
  for (let n = 1; n <= path.length; n++) {
    if (schemaAt(schema, path.slice(0, n))) continue
    const word = String(path[n - 1])
    return { word, meant: nearest(word, fieldsAt(schema, path.slice(0, n - 1))) }
  }
  return undefined
}
/** The preamble stands at the top and is a clause. */
const inSchema = (path: Path): Path => (path[0] === 'praeambel' ? ['klauseln', ...path] : path)

/** A sentence for each field of answers that does not exist, before anything is written. */
export function unknownFields(data: unknown, templates: Templates): readonly string[] {
  const found = leavesOf(data, []).flatMap((words) => {
    const unknown = unknownIn(words.join('.'), data, templates)
    return unknown ? [`Ein Feld „${unknown.word}“ gibt es nicht (${words.join('.')}).${unknown.meant === undefined ? '' : ` Meinten Sie „${unknown.meant}“?`}`] : []
  })
  return [...new Set(found)]
}
function leavesOf(value: unknown, words: readonly string[]): readonly (readonly string[])[] {
  if (Array.isArray(value)) return value.flatMap((inner, i) => leavesOf(inner, [...words, String(i + 1)]))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...words, key]))
  return [words]
}
