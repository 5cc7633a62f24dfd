// text/entwurfsnotiz, text/beispiel-statt-regel, text/und-oder: what authors write to themselves or to each other and forget in the text.
// An example is harmless where it explains, and leaves the rule open where it stands instead of it.
import type { Code } from '../../../diagnostics/catalogue.ts'
import type { Passage } from '../../passages.ts'
import type { Finding, WordingRule } from '../../rule.ts'
import { remembered } from '../../remember.ts'
import { at, judged, short, shown } from './judged.ts'

interface Note {
  readonly code: Code
  readonly pattern: RegExp
  readonly kinds?: readonly Passage['kind'][]
  readonly message: (found: string) => string
  readonly hint: string
}
const SP = '[\\s\\u00a0\\u202f]*'
const EXAMPLE = `z\\.${SP}B\\.?|[Zz]um${SP}Beispiel|beispielsweise|bspw\\.`
const EG = `(?:${EXAMPLE}|etwa)`
const AMOUNT = `(?:innerhalb|binnen|bis (?:zum|spätestens)|spätestens|einmal|zweimal|dreimal|\\d+[ \\u00a0]?-?mal|alle (?:zwei|drei|vier|sechs|\\d+)|jährlich|halbjährlich|vierteljährlich|quartalsweise|monatlich|wöchentlich|täglich|(?:\\d+|zwei|drei|vier|sechs|acht|zehn|zwölf)[ \\u00a0]+(?:Tage|Wochen|Monate|Jahre|Stunden)\\p{L}*)`

const LATER = '(?:geklärt|abgestimmt|geprüft|ergänzt|festgelegt|besprochen|eingefügt|konkretisiert|nachgereicht)'
const SELF: readonly string[] = [
  '[Bb]itte[ \\u00a0](?:noch[ \\u00a0])?(?:prüfen|ergänzen|klären|abstimmen|anpassen|einsetzen|eintragen|streichen|überarbeiten|nachtragen|ausfüllen|kontrollieren)(?![\\p{L}]|[ \\u00a0]Sie)',
  'noch[ \\u00a0](?:zu[ \\u00a0]klären|zu[ \\u00a0]prüfen|zu[ \\u00a0]ergänzen|abzustimmen|abstimmen|offen!|zu[ \\u00a0]besprechen|einzufügen|klären|prüfen|ergänzen|einfügen|mit \\p{L}+ (?:abstimmen|klären|besprechen))',
  `(?:muss|müssen)[ \\u00a0]noch[ \\u00a0]${LATER}[ \\u00a0]werden`,
  `\\((?:wird|werden|muss|müssen)[ \\u00a0](?!(?<=(?:wird|werden)[ \\u00a0])(?:geprüft|besprochen))(?:noch[ \\u00a0])?${LATER}(?:[ \\u00a0]werden)?\\)`,
  '\\((?:in (?:Klärung|Abstimmung|Prüfung)|(?:nach )?Rücksprache [^)]{1,40}|zu klären|folgt noch|tbc|tbd)\\)',
  '\\[(?:Anm\\.|Anmerkung|Kommentar|Notiz|Hinweis(?=[^\\]]{0,80}(?:\\?|[Bb]itte|noch|prüfen|klären|ergänzen|anpassen|streichen|löschen|einsetzen|abstimmen))|Frage|[Oo]der:|[Aa]lternativ|Variante|[Oo]ptional)(?![\\p{L}])[^\\]]{0,80}\\]',
  '(?<=(?:ist|sind|bleibt|bleiben)[ \\u00a0](?:derzeit[ \\u00a0]|bisher[ \\u00a0])?)noch[ \\u00a0](?:offen|unklar|ungeklärt)(?=[.;!)]|$)',
  'Hier[ \\u00a0]fehl(?:t|en)(?![\\p{L}])|(?<![^ ])@(?:Frau|Herrn?|alle)(?![\\p{L}])',
  '(?:s\\.|siehe|lt\\.|laut)[ \\u00a0](?:E-)?[Mm]ail(?![\\p{L}-])',
  'wird[ \\u00a0]noch[ \\u00a0](?:ergänzt|nachgereicht|geklärt|eingefügt|abgestimmt)',
  '(?:ToDo|To-do|To-Do|N\\.[ \\u00a0]?N\\.|s\\.[ \\u00a0]?o\\.\\?|xyz)',
  '\\((?:optional|fakultativ|falls gewünscht|ggf\\. streichen|ggf\\. anpassen|Formulierungsvorschlag|Textvorschlag|Alternative(?: \\w+)?|Vorschlag[^)]{0,40}|Variante \\w+|nicht Zutreffendes streichen)\\)',
  '(?:Anmerkung|Kommentar|Notiz|Hinweis)(?: (?:an|für|von) [\\p{L} ]{2,30})?:(?=[ \\u00a0]\\p{L})(?=.{0,80}\\?)',
  '!{2,}|\\?\\)|(?<=\\p{L} )\\?(?=[ .,])',
]
const NOTES: readonly Note[] = [
  {
    code: 'text/entwurfsnotiz',
    pattern: new RegExp(`(?<![\\p{L}])(?:${SELF.slice(0, -1).join('|')})|${SELF.at(-1)}`, 'gu'),
    message: (found) => `Hier steht noch eine Notiz aus dem Entwurf: „${found}“.`,
    hint: 'Klären Sie die Frage und löschen Sie die Notiz; was noch offen ist, gehört unter „offen“.',
  },
  {
    code: 'text/entwurfsnotiz',
    pattern: /^(?:ENTWURF|Entwurf|Arbeitsfassung|Vorabfassung|DRAFT)(?=$|[ \u00a0:,–-]+(?:Stand|vom|Version|[Vv]?\d))/gu,
    kinds: ['title', 'heading', 'paragraph'],
    message: (found) => `Der Text nennt sich noch „${found}“.`,
    hint: 'Streichen Sie die Zeile vor der Unterschrift.',
  },
  {
    code: 'text/beispiel-statt-regel',
    pattern: new RegExp(`^(?:(?:So )?[Zz]um${SP}Beispiel|(?:So )?[Zz]\\.${SP}B\\.|Beispielsweise|Bspw\\.)(?![\\p{L}])`, 'gu'),
    kinds: ['paragraph', 'heading'],
    message: () => 'Der Absatz beginnt mit einem Beispiel; die Regel dazu fehlt.',
    hint: 'Schreiben Sie, was gelten soll: wer was bis wann tut. Ein Beispiel kann danach folgen.',
  },
  {
    code: 'text/beispiel-statt-regel',
    pattern: new RegExp(`(?<![\\p{L}])${EG}[ \\u00a0]+${AMOUNT}|\\(${EG}[ \\u00a0]+(?:im Abstand von|in Abständen von)|(?<![\\p{L}(])(?:${EXAMPLE})[ \\u00a0]+\\d[\\d.,]*[ \\u00a0](?:Euro|€|Prozent|%)|(?<=(?:ist|sind|statt|öffnet|beginnt|tagt)[ \\u00a0])(?:${EXAMPLE})[ \\u00a0]+(?:\\p{Ll}+tags(?![\\p{L}])|am[ \\u00a0]\\p{Lu}\\p{Ll}+tag|(?:um|von)[ \\u00a0]\\d)`, 'gu'),
    kinds: ['paragraph', 'item', 'cell'],
    message: (found) => `„${found}“ nennt ein Beispiel, wo eine Frist oder eine Zahl stehen muss.`,
    hint: 'Nennen Sie die Frist oder die Zahl, die gelten soll, ohne „z. B.“.',
  },
  {
    code: 'text/beispiel-statt-regel',
    pattern: new RegExp(`(?<![\\p{L}])${EG}(?![\\p{L}])`, 'gu'),
    kinds: ['party', 'title', 'signature'],
    message: (found) => `„${found}“ steht, wo eine Partei oder die Sache bestimmt sein muss.`,
    hint: 'Nennen Sie die Partei mit ihrem vollen Namen, ohne „z. B.“.',
  },
  {
    code: 'text/und-oder',
    pattern: /(?<![\p{L}])und[ \u00a0]?\/[ \u00a0]?oder(?![\p{L}])/gu,
    kinds: ['paragraph', 'item', 'party'],
    message: () => 'Bei „und/oder“ bleibt offen, ob beides geschuldet ist oder eines genügt.',
    hint: 'Schreiben Sie „oder“, wenn eines genügt, sonst „und“.',
  },
]
const SIGN = /[Bb]itte|ENTWURF|Entwurf|fassung|DRAFT|noch|[Mm]ail|[Hh]ier fehl|@(?:F|H|alle)|!!|\[|To-?[Dd]o|N\.|xyz|\(|\?|:|s\. ?o\.|B\.|[Bb]eispiel|[Bb]spw|etwa|\/[ \u00a0]?oder/u

const hasSign = remembered((text) => SIGN.test(text) && NOTES.some(({ pattern }) => text.search(pattern) >= 0))
/** Whoever cites the form of a sheet („… bitte ankreuzen“) stays free: sheets to be filled in are annexes. */
export const leftOverNotes: WordingRule = (wording) =>
  judged(wording).filter(({ text }) => hasSign(text)).flatMap((passage) => NOTES.filter(({ kinds }) => kinds?.includes(passage.kind) ?? true).flatMap((note) => foundIn(passage, note)))

function foundIn(passage: Passage, { code, pattern, message, hint }: Note): readonly Finding[] {
  if (code !== 'text/beispiel-statt-regel' && passage.path[0] === 'anlagen') return []
  return [...passage.text.matchAll(pattern)].map(({ index, 0: found }) => at(passage, index, index + found.length, { code, message: message(short(shown(found.trim()))), hint }))
}
