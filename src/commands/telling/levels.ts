// `rules` of the settings: how grave a finding is here, by its code. Warnings and hints may be raised, lowered or switched off.
// Invariant: an error stays one, and a guardrail stays as it is; such findings are accepted in the agreement, with a reason („ausnahmen“).
import { CATALOGUE, type Code } from '../../diagnostics/catalogue.ts'
import { type Level, type Levels, LEVELS, type Report } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { YamlText } from '../../yaml/open.ts'

interface Fault {
  readonly code: 'einstellung/regel' | 'einstellung/wert'
  readonly at: 'key' | 'value'
  readonly message: string
  readonly hint: string
}
const CODES = Object.keys(CATALOGUE) as Code[]

export function levelsIn(yaml: YamlText, given: unknown, report: Report): Levels {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    report('einstellung/wert', 'Unter „rules“ steht je Zeile ein Code und wie schwer er wiegt.', yaml.placeOf(['rules']), { hint: 'rules:\n  angaben/traeger-fehlen: hint' })
    return new Map()
  }
  const levels = new Map<Code, Level>()
  for (const [code, level] of Object.entries(given)) {
    const judged = judge(code, level)
    if ('level' in judged) levels.set(judged.code, judged.level)
    else report(judged.code, judged.message, yaml.placeOf(['rules', code], judged.at), { hint: judged.hint })
  }
  return levels
}

/** KOOPGEN_RULES: „code=level“, separated by commas. */
export function levelsFrom(pairs: readonly string[], where: string): Levels {
  return new Map(pairs.map((pair) => {
    const at = pair.indexOf('=')
    const judged = judge(pair.slice(0, at < 0 ? undefined : at).trim(), at < 0 ? undefined : pair.slice(at + 1).trim())
    if ('level' in judged) return [judged.code, judged.level]
    throw new UserError(`${where}: ${judged.message} ${judged.hint.replaceAll('\n', ' ')}`)
  }))
}

function judge(code: string, given: unknown): { readonly code: Code; readonly level: Level } | Fault {
  const known = CODES.find((one) => one === code)
  const level = LEVELS.find((one) => one === given)
  if (code.startsWith('guardrail/')) return { code: 'einstellung/regel', at: 'key', message: `„${code}“ schützt Ratsuchende und lässt sich nicht einstellen.`, hint: ACCEPT }
  if (!known) return { code: 'einstellung/regel', at: 'key', message: `Den Code „${code}“ gibt es nicht.`, hint: nearest(code, CODES) === undefined ? 'Alle Codes zeigt koopgen explain.' : `Meinten Sie „${nearest(code, CODES)}“?` }
  if (!level) return { code: 'einstellung/wert', at: 'value', message: `„${code}“ nimmt ${LEVELS.join(', ')}.`, hint: `Schreiben Sie zum Beispiel ${code}: ${meant(given)}` }
  if (CATALOGUE[known].severity === 'error' && level !== 'error') return { code: 'einstellung/regel', at: 'key', message: `„${code}“ ist ein Fehler und bleibt einer.`, hint: ACCEPT }
  return { code: known, level }
}
const ACCEPT = 'Hinnehmen lässt sich der Befund nur in der Vereinbarung, mit Stelle und Grund unter „ausnahmen“. Löschen Sie die Zeile.'

const GERMAN: Readonly<Record<string, Level>> = { fehler: 'error', warnung: 'warning', hinweis: 'hint', aus: 'off', nein: 'off', false: 'off' }
const meant = (given: unknown): Level => GERMAN[String(given).toLowerCase()] ?? LEVELS.find((one) => one === nearest(String(given), LEVELS)) ?? 'hint'
