// A clause (or annex) that replaces another must keep what agreements rely on; what it gives up is a warning in the pack's file.
import type { Code } from '../diagnostics/catalogue.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { isNeeded } from '../schema/declared.ts'
import type { Path } from '../schema/problem.ts'
import type { FileOf } from './clause-file.ts'
import type { ClauseTemplate, Level, TextTemplate } from './templates.ts'

const RANK: Readonly<Record<Level, number>> = { pflicht: 3, empfohlen: 2, ergaenzend: 1, optional: 0 }
interface Loss { readonly code: Code; readonly path: Path; readonly message: string }

export function compareOverride<T extends TextTemplate>(before: T, after: FileOf<T>, report: Report): void {
  const losses = [...level(before, after.clause), ...items(before, after.clause), ...parameters(before, after.clause)]
  for (const loss of losses) report(loss.code, loss.message, after.head.place(loss.path, 'key'), { hint: `Ersetzt wird ${before.file}.` })
}

const hasLevel = (template: TextTemplate): template is ClauseTemplate => 'stufe' in template
function level(before: TextTemplate, after: TextTemplate): Loss[] {
  if (!hasLevel(before) || !hasLevel(after) || RANK[after.stufe] >= RANK[before.stufe]) return []
  return [{ code: 'vorlage/stufe-gesenkt', path: ['stufe'], message: `Die Klausel „${after.id}“ ist hier ${after.stufe}, in der ersetzten Fassung ${before.stufe}.` }]
}
function items(before: TextTemplate, after: TextTemplate): Loss[] {
  const lost = before.erfuellt.filter(({ id }) => !after.erfuellt.some((item) => item.id === id))
  return lost.map(({ id }) => ({ code: 'vorlage/erfuellt-weniger', path: ['erfuellt'], message: `Die ersetzte Fassung erfüllt auch „${id}“; im Protokoll gilt dieser Punkt nun als offen.` }))
}
function parameters(before: TextTemplate, after: TextTemplate): Loss[] {
  const old = Object.entries(before.parameter).flatMap(([name, decl]): Loss[] => {
    const now = after.parameter[name]
    if (!now) return [{ code: 'vorlage/parameter-entfallen', path: ['parameter'], message: `Die ersetzte Fassung hat den Parameter „${name}“; Vereinbarungen, die ihn angeben, werden ungültig.` }]
    return now.typ === decl.typ ? [] : [{ code: 'vorlage/parameter-typ', path: ['parameter', name, 'typ'], message: `„${name}“ war vom Typ ${decl.typ}; vorhandene Angaben können ungültig werden.` }]
  })
  const added = Object.entries(after.parameter).filter(([name, decl]) => !Object.hasOwn(before.parameter, name) && isNeeded(decl))
  return [...old, ...added.map(([name]) => ({ code: 'vorlage/parameter-neu' as const, path: ['parameter', name], message: `„${name}“ ist neu und hat keine Vorgabe; vorhandene Vereinbarungen werden unvollständig.` }))]
}
