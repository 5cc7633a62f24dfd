// koopgen validate --text: an agreement that koopgen did not write (.txt, .md, .docx). Findings go the way of all messages; what the text
// seems to contain of the recommendations, and what cannot be told, goes to stdout.
import { Findings, type Place, type Report } from '../../diagnostics/diagnostic.ts'
import type { Lang } from '../../diagnostics/tongue.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { type Io, utf8 } from '../../io.ts'
import { fieldAsWritten, judgeText, readWordText, type TextVerdict, type WordText } from '../../pipeline/word-files.ts'
import { templatesWith } from '../../pipeline.ts'
import type { Kind, Templates } from '../../templates/templates.ts'
import { defaultsOf } from '../config.ts'
import { packOf } from '../files/packs.ts'
import { type Flags, settingsOf } from '../settings.ts'
import { refuseTargets } from '../telling/report-files.ts'
import { speak } from '../telling/speak.ts'

export interface TextFlags extends Flags {
  readonly text?: string
  readonly datum?: string
  readonly land?: string
  readonly typ?: string
}
interface Known {
  readonly datum: string | undefined
  readonly land: string | undefined
  readonly kind: Kind | undefined
}

export async function validateText(file: string, flags: TextFlags, io: Io): Promise<number> {
  const settings = settingsOf(flags, await defaultsOf(io))
  await refuseTargets(settings.voice, io)
  const findings = new Findings('final', settings.levels)
  const packs = await Promise.all(settings.templates.map((folder) => packOf(folder, io)))
  const templates = await templatesWith(packs, findings.report)
  const known = knownOf(flags, templates)
  const { text, doubts } = await textOf(file, io)
  sayUnseen(file, text, doubts, findings.report)
  const verdict = await judgeText({ file, text, ...known, templates }, findings.report)
  const failed = findings.list.some(({ severity }) => severity === 'error' || (settings.failOn === 'warning' && severity === 'warning'))
  if (!settings.voice.json) await io.stdout.write(await estimateIn(settings.voice.lang, estimateText(verdict, known)))
  await speak({ ok: !failed, diagnostics: findings.list, texts: new Map([[file, text]]), outputs: [], summary: `„${file}“ geprüft, soweit sich ein Text von außen prüfen lässt.` }, settings.voice, io)
  return failed ? 1 : 0
}

function knownOf({ datum: day, land: state, typ }: TextFlags, { kinds, law }: Templates): Known {
  const [datum, land] = [day && fieldAsWritten('datum', day), state && fieldAsWritten('land', state)]
  if (day !== undefined && !datum) throw new UserError(`„--datum ${day}“ ist kein Datum. Schreiben Sie Jahr, Monat und Tag, zum Beispiel „--datum 2027-01-15“.`)
  if (state !== undefined && !land) throw new UserError(`„--land ${state}“ ist kein Land. Schreiben Sie das Kürzel, zum Beispiel „--land DE-RP“. Möglich: ${[...new Set(law.forms.map((form) => form.land))].join(', ')}.`)
  const kind = typ === undefined ? undefined : kinds.get(typ)
  if (typ !== undefined && !kind) {
    const near = nearest(typ, [...kinds.keys()])
    throw new UserError(`Eine Art „${typ}“ gibt es nicht. ${near === undefined ? `Möglich: ${[...kinds.keys()].join(', ')}.` : `Meinten Sie „--typ ${near}“?`}`)
  }
  return { datum, land, kind }
}

/** Of texts of all systems; a form feed ends no line. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/gu
/** The words of the file, and what a reader of it in Word would see otherwise. */
async function textOf(file: string, io: Io): Promise<WordText> {
  const bytes = await io.read(file)
  if (/\.(txt|md|markdown)$/i.test(file)) return { text: utf8(file, bytes).replace(LINE_END, '\n'), doubts: [] }
  if (!/\.docx$/i.test(file)) throw new UserError(`„${file}“ lässt sich so nicht prüfen. Nennen Sie eine Datei mit der Endung .txt, .md oder .docx; andere speichern Sie zuerst in einem dieser Formate.`)
  const word = await readWordText(bytes)
  if (!word) throw new UserError(`„${file}“ ist keine lesbare Word-Datei. Öffnen Sie sie in Word, und speichern Sie sie neu als „Word-Dokument (*.docx)“.`)
  return word
}
/** Struck-out words look as if they did not hold and were judged; deleted and hidden ones were not. */
function sayUnseen(file: string, text: string, doubts: WordText['doubts'], report: Report): void {
  const [struck, ...more] = doubts.filter(({ kind }) => kind === 'struck')
  if (struck) report('text/gestrichen', `Durchgestrichener Text wurde mitgelesen, als gälte er: „${shown(struck.what)}“${more.length > 0 ? ' und weitere Stellen' : ''}.`, placeOf(file, text, struck.what), { hint: 'Löschen Sie ihn in Word, oder heben Sie die Streichung auf, und prüfen Sie noch einmal.' })
  if (doubts.some(({ kind }) => kind === 'left-out')) report('text/gestrichen', 'Gelöschter oder verborgener Text der Word-Datei wurde nicht mitgelesen.', placeOf(file, '', ''), { hint: 'Nehmen Sie in Word die Änderungen an, löschen Sie den verborgenen Text oder zeigen Sie ihn, und prüfen Sie noch einmal.' })
}
const shown = (words: string): string => (words.length <= 70 ? words : `${words.slice(0, words.lastIndexOf(' ', 70))} …`)
function placeOf(file: string, text: string, words: string): Place {
  const start = Math.max(0, text.indexOf(words))
  const before = text.slice(0, start).split('\n')
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1]
  return { file, line, column, endLine: line, endColumn: column + words.length }
}

/** What is said of the text; titles of recommendations are German. */
async function estimateIn(lang: Lang, text: string): Promise<string> {
  if (lang === 'de') return text
  const { knownInEnglish } = await import('../../diagnostics/english/sentences.ts')
  return text.split('\n').map((line) => line.replace(/^( {2}- )?(.*)$/, (_, bullet: string | undefined, said: string) => `${bullet ?? ''}${knownInEnglish(said) ?? said}`)).join('\n')
}

function estimateText(verdict: TextVerdict, known: Known): string {
  const found = verdict.estimates.filter(({ place }) => place !== undefined)
  const denied = verdict.estimates.filter((one) => one.denied !== undefined)
  const missing = verdict.estimates.filter((one) => one.place === undefined && one.denied === undefined)
  const list = (title: string, lines: readonly string[]): readonly string[] => (lines.length > 0 ? [title, ...lines.map((line) => `  - ${line}`), ''] : [])
  const coverage = known.kind === undefined ? [] : [
    ...list(`Von den Empfehlungen nach den Wörtern wohl enthalten (${found.length} von ${verdict.estimates.length}):`, found.map(({ item, place }) => `${item.titel} (Zeile ${place?.line})`)),
    ...list(`Genannt, aber wohl ausgeschlossen (${denied.length}); bitte lesen:`, denied.map((one) => `${one.item.titel} (Zeile ${one.denied?.line})`)),
    ...list(`Nicht gefunden (${missing.length}); bitte nachlesen:`, missing.map(({ item }) => item.titel)),
  ]
  return `${[...coverage, ...list('Nicht entschieden:', undecidedOf(verdict, known))].join('\n')}\n`
}
function undecidedOf({ signed, excerpt, undecided }: TextVerdict, { datum, land, kind }: Known): readonly string[] {
  const day = datum ?? signed?.iso
  return [
    ...(day === undefined ? ['welches Recht gilt: Der Text nennt keinen Tag der Unterschrift; geben Sie ihn an, zum Beispiel „--datum 2027-01-15“'] : []),
    ...(datum === undefined && signed !== undefined ? [`ob der ${signed.written} der Tag der Unterschrift ist; er steht so bei den Unterschriften („--datum“ gibt einen anderen an)`] : []),
    ...(excerpt ? ['ob Beginn und Laufzeit geregelt sind; für ein Urteil ist der Text zu kurz'] : []),
    'welche Form das Recht des Landes für die Unterschriften verlangt; das prüft koopgen nur in seinen eigenen Vereinbarungen',
    ...(land === undefined ? ['welche Regeln des Landes für die Sprache gelten („--land DE-RP“)'] : []),
    ...(kind === undefined ? ['was von den Empfehlungen enthalten ist („--typ abh“, „koopgen templates“ nennt die Arten)'] : undecided.map(({ titel }) => titel)),
    'ob die Unterzeichnenden die Parteien vertreten dürfen',
    'ob Sätze gemeint sind, wie sie klingen: Ein Befund ist ein Anlass nachzulesen, kein Urteil',
  ]
}
