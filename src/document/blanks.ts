// Gaps that people leave in a text to fill later, found by the signs they use for it. A quotation that begins or ends with an ellipsis („… und so“) is none.
import type { DataPath } from './nodes.ts'

// „[Name einsetzen]“, „[hier eintragen]“, „[Ort, Datum]“, „[Name des Trägers]“, „<Betrag>“, „(Datum bitte nachtragen)“. No blanks: „[Stadt Neuental]“, „(Formulare ausfüllen)“.
const TO_FILL = 'einsetzen|einzusetzen|einfügen|eintragen|einzutragen|ergänzen|ausfüllen|auszufüllen|nachtragen'
const PLEASE = 'bitte|hier|noch|ggf\\.|evtl\\.'
const FIELD = '(?:Vor- und )?(?:Nach)?[Nn]ame|Vorname|Ort|Datum|Tag|Uhrzeit|Straße|Anschrift|Adresse|Telefon(?:nummer)?|E-Mail(?:-Adresse)?|Funktion|Unterschrift|Betrag|Summe|Anzahl|Zahl|Frist|Zeitraum|Träger|Behörde|Stadt|Gemeinde|Landkreis|Kommune|Verein|Einrichtung|Ansprechperson|Aktenzeichen|Text|Platzhalter'
const BLANKS: readonly RegExp[] = [
  /_{3,}/g,
  /\?{3,}/g,
  /…{2,}|\.{4,}/g,
  /(?:\.[ \u00a0]){3,}\.?/g,
  /\[[\s….·•●▪■*_–-]*\]/g,
  /(?<![\p{L}\d_])(?:(?:19|20)_{2}|__)(?![\p{L}\d_])/gu,
  /„(?:…|\.{3,})“/g,
  /(?:^|[\s(])(?:…|\.{3,})(?=$|[\s).,;:])/g,
  /(?<![^\s(]|\d\s)[XxnN][\s-](?:Tagen?|Wochen|Monaten?|Jahren?|Stunden|Minuten|Euro|€|Prozent|%|Personen|Plätzen?|Exemplaren?|Ausfertigungen|[Mm]al (?:im|pro|je)(?=\s))(?![\p{L}-])/gu,
  /(?<![\p{L}\d@/_.-])(?:XY|XYZ)(?![\p{L}\d@/_.-])/gu,
  /(?<!\d)(?:00\.00\.(?:0000|20\d\d)|20(?:XX|xx)|(?:TT|tt)\.(?:MM|mm)\.(?:JJJJ|JJ|jjjj))(?![\p{L}\d])/gu,
  /(?<!\p{L})Lorem ipsum(?!\p{L})/gu,
  /\{\{[^{}]{1,40}\}\}/g,
  // „XX Plätze“, „XX.XX.2027“, „§ XX“; „Kapitel XX“ counts, „xx@…“ and „www.xx.de“ are names
  /(?<![\p{L}\d@/_.-]|(?:Kapitel|Teil|Abschnitt|Band|Titel|Buch|Artikel|Art\.|Anlage|Anhang|Ziffer|Ziff\.|Nummer|Nr\.|Gruppe|Größe|Klasse|Stufe)\s)(?:XX|xx)(?:\.(?:XX|xx|\d{1,2}))?(?:\.(?:XXXX|xxxx|XX|xx|20\d\d)?)?(?![\p{L}\d@/_-]|\.\p{Ll})/gu,
  /(?<!\d)\d{1,2}\.(?:XX|xx)\.(?:\d{2,4}|X{2,4}|x{2,4})?/g,
  /(?<![@/._-])\b(?:TODO|FIXME|TBD|tbd|X{3,12}|x{3,12})\b(?![@/_-]|\.\p{Ll})/gu,
  /\((?:(?:falls|sofern|wenn) vorhanden|ggf\. ergänzen|bitte ergänzen|bitte ausfüllen|Name|Ort|Datum)\)/gi,
  // a control of Word that nobody filled in, as the reader of Word files writes it; the words that Word puts there, also in a text saved as plain
  /\[… [^\][]{0,200}\]/g,
  /(?<!\p{L})Klicken (?:oder tippen )?Sie(?: hier)?, um (?:ein )?(?:Text|Datum) einzugeben\.?/gu,
  /(?<!\p{L})Wählen Sie ein(?:en Baustein| Element| Datum) aus\.?/gu,
  /(?<!\p{L})(?:Click or tap (?:here )?to enter (?:text|a date)|Choose an item)\.?/gu,
  // „Fehler! Textmarke nicht definiert.“: a reference whose target is gone
  /(?<!\p{L})(?:Fehler|Error)!\s\p{Lu}[^.!?\n]{3,80}\./gu,
  new RegExp(`[[<](?:[^\\][()<>]{0,60}\\s)?(?:${TO_FILL})[.!]?[\\]>]`, 'gu'),
  new RegExp(`\\((?:${PLEASE}|${FIELD})\\s(?:[^\\][()<>]{0,40}\\s)?(?:${TO_FILL})[.!]?\\)`, 'gu'),
  new RegExp(`[[<](?:${PLEASE})\\s[^\\][<>]{0,60}[\\]>]`, 'giu'),
  new RegExp(`[<«{](?:${FIELD})(?:[\\s,/][^<>«»{}]{0,50})?[>»}]`, 'gu'),
  new RegExp(`\\[(?:${FIELD})(?:(?:,|/|\\s(?:de[rsmn]|eine[rsmn]|und|oder|in)\\s)[^\\][<>]{0,50})?\\]`, 'gu'),
]

/** A sign of any of them: a text without is done, and nearly all are. */
const SIGN = /__|\?{3}|[[<«{]|…|\.{3}|\. \. |\.\u00a0\.|(?:^|[\s(])[Xn][\s-]|TODO|FIXME|TBD|XX|XY|00\.00|TT\.|Lorem|Klicken |Wählen Sie ein|Click or|Choose an|(?:Fehler|Error)!|(?:zen|gen|füllen)[.!]?\)|\((?:falls|sofern|wenn|ggf|bitte|name|ort|datum)/i

export interface Blank {
  readonly text: string
  readonly start: number
  /** Exclusive. */
  readonly end: number
}
/** In the order of the text; of two that overlap the first. */
export function blanksIn(text: string): readonly Blank[] {
  if (!SIGN.test(text)) return []
  const all = BLANKS.flatMap((pattern) => [...text.matchAll(pattern)].map(blankOf)).sort((a, b) => a.start - b.start || b.end - a.end)
  return all.filter((blank, i) => all.slice(0, i).every((before) => before.end <= blank.start))
}
function blankOf(match: RegExpMatchArray): Blank {
  const trimmed = match[0].trimStart()
  const start = (match.index ?? 0) + match[0].length - trimmed.length + (trimmed.startsWith('(…') || trimmed.startsWith('(.') ? 1 : 0)
  const text = trimmed.replace(/^\((?=[….])/, '').trim()
  return { text, start, end: start + text.length }
}

/** A gap of own wording is an open point of its own (draft): its path is that of the text, and which gap. */
const GAP = /^luecke \d+$/
export const gapPath = (path: DataPath, n: number): DataPath => [...path, `luecke ${n}`]
export const isGap = (path: DataPath): boolean => GAP.test(String(path.at(-1)))
