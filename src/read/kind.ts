// `typ` decides everything else, so it is read first. A wrong one is one message; the rest of the file is then judged without its kind.
import type { Problem } from '../schema/problem.ts'
import { judge } from '../schema/judge.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { withoutKind } from '../schema/parts/agreement.ts'
import { joined, shown } from '../schema/phrases.ts'
import type { Kind, Templates } from '../templates/templates.ts'
import { textAt } from './raw.ts'

export function kindOf(data: unknown, templates: Templates): Kind | undefined {
  const typ = textAt(data, 'typ')
  return typ === undefined ? undefined : templates.kinds.get(typ)
}

const NO_FIELDS: Problem = {
  code: 'schema/typ',
  path: [],
  part: 'value',
  message: 'Die Datei enthält keine Felder der Form „feld: wert“.',
  hint: 'Beginnen Sie mit:\nkoopgen: 1\ntyp: abh',
}
export function problemsWithoutKind(data: unknown, templates: Templates): readonly Problem[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [NO_FIELDS]
  const { problems } = judge(withoutKind(), data)
  const typ = textAt(data, 'typ')
  return typ === undefined ? problems : [unknownKind(typ, [...templates.kinds.values()]), ...problems]
}
/** People write the name of the authority, or the title of the kind. */
function meantKind(typ: string, kinds: readonly Kind[]): string | undefined {
  const word = typ.trim().toLowerCase()
  const named = kinds.filter(({ titel }) => word.length > 3 && titel.toLowerCase().includes(word))
  return nearest(typ, kinds.map((kind) => kind.typ)) ?? named[0]?.typ
}
function unknownKind(typ: string, kinds: readonly Kind[]): Problem {
  const meant = meantKind(typ, kinds)
  return {
    code: 'schema/wert',
    path: ['typ'],
    part: 'value',
    message: `Einen Typ „${shown(typ)}“ gibt es nicht.`,
    hint: meant === undefined ? `Möglich: ${joined(kinds.map((kind) => `${kind.typ} (${kind.titel})`), 'oder')}.` : `Meinten Sie „${meant}“?`,
  }
}
