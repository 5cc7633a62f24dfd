// One clause file → ClauseTemplate. A head with mistakes is reported and what is right in it kept, so that the text is checked in the same run.
import type { Report } from '../diagnostics/diagnostic.ts'
import { SourceText } from '../diagnostics/source-text.ts'
import { declSchema, type Decl } from '../schema/declaration.ts'
import { judge } from '../schema/judge.ts'
import { clauseHead, type ClauseHead } from '../schema/manifest.ts'
import { refusedCharacters } from '../yaml/characters.ts'
import { checkDeclarations } from './check-declarations.ts'
import { checkFulfilment } from './fulfilment.ts'
import type { ClauseTemplate } from './templates.ts'
import { openYamlFile, tell, type YamlFile } from './yaml-file.ts'

/** A clause with its head as data, for later checks that point into the head. */
export interface ClauseFile { readonly clause: ClauseTemplate; readonly head: YamlFile }

const HEAD = /^---\n([\s\S]*?)\n---(?:\n|$)/

/** `path`: path of the file below its pack, "abh/zweck.md"; `file`: as shown in messages. */
export function readClauseFile(path: string, file: string, text: string, report: Report): ClauseFile | undefined {
  const source = new SourceText(file, text)
  const match = HEAD.exec(text)
  if (!match) {
    report('vorlage/kopf-fehlt', 'Am Anfang der Datei fehlt der Kopf zwischen zwei Zeilen „---“.', source.place(0, Math.max(1, text.indexOf('\n'))), { hint: '---\nid: …\ntitel: …\nstufe: optional\n---' })
    return undefined
  }
  const head = openYamlFile(file, match[1] ?? '', 2, report)
  const meta = head && judged(head, path, report)
  if (!head || !meta) return undefined
  const shift = match[0].length
  for (const { start, end, kind, name } of refusedCharacters(text.slice(shift))) {
    report('vorlage/zeichen', `Hier steht ein Zeichen, das nicht erlaubt ist: ${name} (${kind}).`, source.place(start + shift, end + shift), { hint: 'Löschen Sie das Zeichen.' })
  }
  const clause = { ...meta, file, body: text.slice(shift), bodyLine: source.point(shift).line }
  checkDeclarations(meta.parameter, head, ['parameter'], report)
  checkFulfilment(meta, head, report)
  return { clause, head }
}

function judged(head: YamlFile, path: string, report: Report): ClauseHead | undefined {
  const { data, problems } = judge(clauseHead, head.value)
  tell(head, problems, report)
  const meta = data ?? salvaged(head.value)
  if (meta && !path.endsWith(`/${meta.id}.md`)) {
    report('vorlage/dateiname', `Die Datei heißt anders als die Klausel „${meta.id}“.`, head.place(['id']), { hint: `Benennen Sie die Datei ${meta.id}.md oder ändern Sie die id.` })
  }
  return meta
}

/** What is right in a head with mistakes: each field that its own schema accepts, each declaration that is complete. */
function salvaged(value: unknown): ClauseHead | undefined {
  if (!isBlock(value) || typeof value['id'] !== 'string') return undefined
  const parameter = Object.entries(isBlock(value['parameter']) ? value['parameter'] : {}).flatMap(([name, raw]): [string, Decl][] => {
    const result = declSchema.safeParse(raw)
    return result.success ? [[name, result.data]] : []
  })
  const fields = Object.entries(clauseHead.shape).flatMap(([key, schema]) => (key !== 'parameter' && schema.safeParse(value[key]).success && value[key] !== undefined ? [[key, value[key]]] : []))
  const result = clauseHead.safeParse({ titel: value['id'], stufe: 'pflicht', ...Object.fromEntries(fields), parameter: Object.fromEntries(parameter) })
  return result.success ? result.data : undefined
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
