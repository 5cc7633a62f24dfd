// One file of a clause or an annex → its template. A head with mistakes is reported and what is right in it kept, so that the text is checked in the same run.
import type { Report } from '../diagnostics/diagnostic.ts'
import { SourceText } from '../diagnostics/source-text.ts'
import { declSchema, type Decl } from '../schema/declaration.ts'
import { RESERVED, RESERVED_IN_ANNEX } from '../schema/declared.ts'
import { judge } from '../schema/judge.ts'
import { annexHead, clauseHead, type AnnexHead, type ClauseHead, type HeadSchema } from '../schema/manifest.ts'
import { refusedCharacters } from '../yaml/characters.ts'
import { checkDeclarations } from './check-declarations.ts'
import { checkFulfilment } from './fulfilment.ts'
import type { AnnexTemplate, ClauseTemplate, TextTemplate } from './templates.ts'
import { openYamlFile, tell, type YamlFile } from './yaml-file.ts'

/** A template with its head as data, for later checks that point into the head. */
export interface FileOf<T extends TextTemplate> { readonly clause: T; readonly head: YamlFile }
export type ClauseFile = FileOf<ClauseTemplate>
export type AnnexFile = FileOf<AnnexTemplate>

/** What a head is judged by; `filler`: for what must be there and is not. */
interface Sort<H> { readonly schema: HeadSchema<H>; readonly filler: object; readonly noun: string; readonly reserved: readonly string[]; readonly sample: string }
const CLAUSE: Sort<ClauseHead> = { schema: clauseHead, filler: { stufe: 'pflicht' }, noun: 'Klausel', reserved: RESERVED, sample: 'stufe: optional\n' }
const ANNEX: Sort<AnnexHead> = { schema: annexHead, filler: {}, noun: 'Anlage', reserved: RESERVED_IN_ANNEX, sample: '' }

/** Six times the longest that koopgen ships, in bytes. */
const LARGEST = 64_000
const HEAD = /^---\n([\s\S]*?)\n---(?:\n|$)/

/** `path`: path of the file below its pack, "abh/zweck.md"; `file`: as shown in messages; `house`: of a folder of the user. */
export interface Origin { readonly path: string; readonly file: string; readonly house: boolean }
export const readClauseFile = (source: Origin, text: string, report: Report): ClauseFile | undefined => readFile(CLAUSE, source, text, report)
export const readAnnexFile = (source: Origin, text: string, report: Report): AnnexFile | undefined => readFile(ANNEX, source, text, report)

type Head = Omit<TextTemplate, 'file' | 'house' | 'body' | 'bodyLine'>
function readFile<H extends Head>(sort: Sort<H>, { path, file, house }: Origin, text: string, report: Report): FileOf<H & TextTemplate> | undefined {
  const source = new SourceText(file, text)
  if (Buffer.byteLength(text) > LARGEST) return void report('vorlage/groesse', `Die Datei ist größer als 64 kB; so lang ist keine ${sort.noun}.`, source.place(0, 1), { hint: `Teilen Sie den Text auf mehrere Dateien auf, jede mit eigenem Kopf und eigener id; was keine ${sort.noun} ist, gehört nicht in den Vorlagenordner.` })
  const match = HEAD.exec(text)
  if (!match) {
    report('vorlage/kopf-fehlt', 'Am Anfang der Datei fehlt der Kopf zwischen zwei Zeilen „---“.', source.place(0, Math.max(1, text.indexOf('\n'))), { hint: `---\nid: …\ntitel: …\n${sort.sample}---` })
    return undefined
  }
  const head = openYamlFile(file, match[1] ?? '', 2, report)
  const meta = head && judged(sort, head, path, report)
  if (!head || !meta) return undefined
  const shift = match[0].length
  for (const { start, end, kind, name } of refusedCharacters(text.slice(shift))) {
    report('vorlage/zeichen', `Hier steht ein Zeichen, das nicht erlaubt ist: ${name} (${kind}).`, source.place(start + shift, end + shift), { hint: 'Löschen Sie das Zeichen.' })
  }
  const clause = { ...meta, file, ...(house && { house }), body: text.slice(shift), bodyLine: source.point(shift).line }
  checkDeclarations(meta.parameter, head, ['parameter'], report, sort.reserved)
  checkFulfilment(meta, head, report)
  return { clause, head }
}

function judged<H extends Head>(sort: Sort<H>, head: YamlFile, path: string, report: Report): H | undefined {
  const { data, problems } = judge(sort.schema, head.value)
  tell(head, problems, report)
  const meta = data ?? salvaged(sort, head.value)
  if (meta && !path.endsWith(`/${meta.id}.md`)) {
    report('vorlage/dateiname', `Die Datei heißt anders als die ${sort.noun} „${meta.id}“.`, head.place(['id']), { hint: `Benennen Sie die Datei ${meta.id}.md oder ändern Sie die id.` })
  }
  return meta
}

/** What is right in a head with mistakes: each field that its own schema accepts, each declaration that is complete. */
function salvaged<H>({ schema, filler }: Sort<H>, value: unknown): H | undefined {
  if (!isBlock(value) || typeof value['id'] !== 'string') return undefined
  const parameter = Object.entries(isBlock(value['parameter']) ? value['parameter'] : {}).flatMap(([name, raw]): [string, Decl][] => {
    const result = declSchema.safeParse(raw)
    return result.success ? [[name, result.data]] : []
  })
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => (key !== 'parameter' && field.safeParse(value[key]).success && value[key] !== undefined ? [[key, value[key]]] : []))
  const result = schema.safeParse({ titel: value['id'], ...filler, ...Object.fromEntries(fields), parameter: Object.fromEntries(parameter) })
  return result.success ? result.data : undefined
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
