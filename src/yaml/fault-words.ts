// What the YAML parser refuses, in German, for each of its codes; and, where the line shows more than the code says, in better words.
// Invariant: every code of the parser has words here: a new one does not compile.
import type { YAMLError } from 'yaml'

export interface Words {
  readonly message: string
  readonly hint: string
  /** Columns of the line that are pointed at, from 0, end exclusive; without it the place of the parser. */
  readonly at?: readonly [start: number, end: number]
}
type Code = YAMLError['code']

const QUOTE = 'Setzen Sie den ganzen Wert in gerade Anführungszeichen: "…".'
const PLAIN = 'koopgen braucht diese Schreibweise nicht; schreiben Sie den Wert ohne sie.'
const FIELD = 'Ein Feld wird als „name: wert“ geschrieben, mit Leerzeichen nach dem Doppelpunkt.'
const words = (message: string, hint: string): Words => ({ message, hint })
export const ALIAS = words('Ein Wert, der mit „*“ oder „&“ beginnt, gilt als Verweis auf eine andere Stelle der Datei.', QUOTE)
export const INDENT = words('Die Einrückung passt nicht zu den Zeilen darüber.', 'Rücken Sie die Zeile so weit ein wie die anderen Zeilen desselben Blocks, mit Leerzeichen.')

export const WORDS: Readonly<Record<Code, Words>> = {
  TAB_AS_INDENT: words('Die Zeile ist mit einem Tabulator eingerückt.', 'Ersetzen Sie den Tabulator durch Leerzeichen.'),
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: words('Im Text steht ein Doppelpunkt mit Leerzeichen, oder der Block ist falsch eingerückt.', QUOTE),
  MULTILINE_IMPLICIT_KEY: words(
    'Nach dieser Zeile fehlt ein Doppelpunkt, oder die nächste Zeile ist falsch eingerückt.',
    `${FIELD} Längere Texte beginnen mit „|“ und stehen eingerückt darunter.`,
  ),
  MISSING_CHAR: words('Hier fehlt ein Zeichen, etwa ein Doppelpunkt, ein Komma oder eine schließende Klammer.', `${FIELD} Gehört die Zeile zum Text darüber, rücken Sie sie weiter ein.`),
  UNEXPECTED_TOKEN: words('Hier steht etwas, das an dieser Stelle nicht möglich ist.', QUOTE),
  BAD_SCALAR_START: words('Mit diesem Zeichen darf ein Text nur in Anführungszeichen beginnen.', QUOTE),
  BAD_DQ_ESCAPE: words('Nach dem Rückstrich „\\“ steht kein bekanntes Zeichen.', "Schreiben Sie den Text in einfache Anführungszeichen: '…'. In Namen von Dateien steht „/“ statt „\\“."),
  BLOCK_IN_FLOW: words('Innerhalb von { … } oder [ … ] fehlt ein Komma, oder ein Text enthält einen Doppelpunkt.', 'Trennen Sie die Angaben durch Kommas. Ein Text mit Doppelpunkt steht in geraden Anführungszeichen: "…".'),
  BAD_ALIAS: ALIAS,
  ALIAS_PROPS: words('Ein Verweis mit „*“ darf keine weiteren Zusätze haben.', QUOTE),
  MULTIPLE_DOCS: words('Die Datei enthält mehrere Dokumente, getrennt durch „---“.', 'Eine Datei beschreibt genau eine Vereinbarung. Löschen Sie die Trennzeile oder teilen Sie die Datei.'),
  NON_STRING_KEY: words('Der Name eines Feldes muss ein einfacher Text sein.', 'Schreiben Sie „name: wert“.'),
  TAG_RESOLVE_FAILED: words('Ein Wert, der mit „!“ beginnt, gilt als Typangabe, und diese ist unbekannt.', QUOTE),
  BAD_COLLECTION_TYPE: words('Die Typangabe mit „!“ passt nicht zum Wert.', PLAIN),
  BAD_DIRECTIVE: words('Eine Zeile, die mit „%“ beginnt, gilt als Anweisung, und diese ist unbekannt.', 'Löschen Sie die Zeile.'),
  BAD_PROP_ORDER: words('Zusätze mit „&“ oder „!“ stehen an der falschen Stelle.', PLAIN),
  MULTIPLE_ANCHORS: words('Ein Wert hat mehrere Anker mit „&“.', PLAIN),
  MULTIPLE_TAGS: words('Ein Wert hat mehrere Typangaben mit „!“.', PLAIN),
  KEY_OVER_1024_CHARS: words('Der Name des Feldes ist zu lang; vermutlich fehlt ein Zeilenwechsel oder ein Anführungszeichen.', QUOTE),
  DUPLICATE_KEY: words('Dasselbe Feld steht zweimal in diesem Block.', 'Löschen Sie eine der beiden Angaben oder fassen Sie sie zusammen.'),
  RESOURCE_EXHAUSTION: words('Die Angaben sind zu tief verschachtelt.', 'Prüfen Sie, ob die richtige Datei angegeben ist.'),
  IMPOSSIBLE: words('Die Datei ist an dieser Stelle kein gültiges YAML.', QUOTE),
}

// ---- what the line itself shows

interface Fault {
  readonly code: Code
  /** The line of the fault, the one above it that is not empty, and the column of the fault from 0. */
  readonly line: string
  readonly above: string
  readonly column: number
}
type Look = (fault: Fault) => Words | undefined
const KEY = String.raw`[\p{L}\p{N}_-]+`

/** The first that recognises the line. */
const LOOKS: readonly Look[] = [hardSpace, listDash, doubledMark, afterQuote, unindentedText, colonInText, withoutColon]
export function wordsFor(fault: Fault): Words {
  return LOOKS.reduce<Words | undefined>((found, look) => found ?? look(fault), undefined) ?? WORDS[fault.code]
}

/** Blanks that YAML does not take for blanks. */
const HARD = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/
function hardSpace({ line }: Fault): Words | undefined {
  const match = new RegExp(`^(\\s*(?:- +)*(?:${KEY}:)?)${HARD.source}`, 'u').exec(line)
  const at = match?.[1]?.length ?? -1
  if (!match || (match[1]?.trim() !== '' && !match[1]?.endsWith(':') && at > 0) || !HARD.test(line.charAt(at))) return undefined
  return { message: 'Hier steht ein geschütztes Leerzeichen; YAML zählt es nicht als Leerzeichen.', hint: 'Löschen Sie es und tippen Sie ein gewöhnliches Leerzeichen; geschützte geraten beim Kopieren aus Word oder Webseiten hinein.', at: [at, at + 1] }
}
function listDash({ line }: Fault): Words | undefined {
  const match = /^(\s*)([–—•·▪])\s/.exec(line)
  const at = match?.[1]?.length ?? 0
  return match ? { message: `Die Zeile beginnt mit „${match[2]}“; ein Eintrag einer Liste beginnt mit dem Bindestrich.`, hint: `Schreiben Sie: - ${line.slice(at + 1).trim()}`, at: [at, at + 1] } : undefined
}
function doubledMark({ code, line, column }: Fault): Words | undefined {
  const mark = line.charAt(column)
  if (code !== 'UNEXPECTED_TOKEN' || !/[,}\]]/.test(mark)) return undefined
  return { message: mark === ',' ? 'Hier steht ein Komma zu viel.' : `Die schließende Klammer „${mark}“ gehört zu keiner öffnenden.`, hint: 'Löschen Sie das Zeichen.' }
}
function afterQuote({ code, line, column }: Fault): Words | undefined {
  const match = /(["'])(?:(?!\1).)*\1\s*$/.exec(line.slice(0, column))
  if (code !== 'UNEXPECTED_TOKEN' || !match) return undefined
  const mark = match[1] === '"' ? '"' : "'"
  return { message: `Hinter dem schließenden Anführungszeichen ${mark} geht der Text weiter.`, hint: 'Setzen Sie das Anführungszeichen an das Ende des Wertes. Anführungszeichen im Text selbst schreiben Sie „…“, Auslassungszeichen ’.', at: [match.index, line.length] }
}
function unindentedText({ code, above }: Fault): Words | undefined {
  const mark = /:\s*([|>])[+-]?\s*$/.exec(above)?.[1]
  return mark && code === 'MISSING_CHAR' ? words(`Der Text nach „${mark}“ ist nicht eingerückt.`, 'Rücken Sie alle Zeilen des Textes weiter ein als das Feld darüber, mit Leerzeichen.') : undefined
}
function colonInText({ code, line }: Fault): Words | undefined {
  const match = new RegExp(`^(\\s*(?:- +)*(${KEY}): +)(\\S.*: .*|\\S.*:)$`, 'u').exec(line)
  const [, before = '', key = '', text = ''] = match ?? []
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !match || /^["'[{]/.test(text)) return undefined
  const bare = text.replace(/^[„“”»«‚‘]|[“”»«‘’]$/gu, '')
  const at = [before.length, line.length] as const
  if (bare !== text) return { message: 'Typografische Anführungszeichen gelten in YAML nicht; so trennt der Doppelpunkt im Text zwei Felder.', hint: `Schreiben Sie: ${key}: ${JSON.stringify(bare)}`, at }
  return { message: 'Im Text steht ein Doppelpunkt mit Leerzeichen; er gilt als Ende eines Feldnamens.', hint: `Ist es ein Text, schreiben Sie: ${key}: ${JSON.stringify(text)}\nSind es zwei Felder, steht das zweite eingerückt in der nächsten Zeile.`, at }
}
function withoutColon({ code, line, above }: Fault): Words | undefined {
  const [, key = '', rest = ''] = new RegExp(`^\\s*(?:- +)*(${KEY}) +(\\S.*)$`, 'u').exec(line) ?? []
  if (code !== 'MISSING_CHAR' || key === '' || line.includes(': ')) return undefined
  const isText = new RegExp(`^\\s*(?:- +)*${KEY}: +[^\\s"'|>{[]`, 'u').test(above)
  if (isText && above.search(/[^\s-]/) === line.search(/[^\s-]/))
    return words('Diese Zeile ist kein Feld; gehört sie zum Text darüber, ist sie nicht weit genug eingerückt.', `Rücken Sie die Zeile weiter ein als das Feld darüber. Ist „${key}“ ein Feld, schreiben Sie: ${key}: ${rest}`)
  return words('In dieser Zeile fehlt der Doppelpunkt hinter dem Namen des Feldes.', `Schreiben Sie: ${key}: ${rest}`)
}
