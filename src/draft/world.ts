// What drafting a text may ask: referents, law terms, facts, open values, places. One per agreement.
// Invariant: it is the only part of drafting that remembers: which roles were spoken of and which open values were printed.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { blanksIn, gapPath } from '../document/blanks.ts'
import type { DataPath, DraftBlock, DraftInline } from '../document/nodes.ts'
import { Grammar, type FoundDoubt, type Referent } from '../german/agree.ts'
import type { Case, Phrase } from '../german/articles.ts'
import { withArticle, type NameSpec } from '../german/names.ts'
import type { OfficeDoubt } from '../german/offices.ts'
import type { Style } from '../german/persons.ts'
import { lawTerm, wordsOfTerm } from '../law/terms.ts'
import type { OpenValue, Reading } from '../read/reading.ts'
import type { Agreement } from '../schema/agreement.ts'
import { annexExample } from '../schema/annexes.ts'
import { partyAmong } from '../schema/params/parties.ts'
import type { Kind, LawTerm, Templates } from '../templates/templates.ts'
import type { Piece } from './marked-text.ts'
import { privacyValues, type PrivacyValues } from './privacy.ts'
import { referentsOf, type Referents } from './referents.ts'
import { sheetValues, type SheetValues } from './sheets.ts'

const keyOf = (path: DataPath): string => JSON.stringify(path)

export class World {
  readonly agreement: Agreement
  readonly kind: Kind
  readonly referents: Referents
  readonly privacy: PrivacyValues
  readonly sheets: SheetValues
  readonly grammar = new Grammar()
  readonly style: Style
  readonly report: Report
  readonly #reading: Reading
  readonly #terms: readonly LawTerm[]
  readonly #open: Map<string, OpenValue>
  readonly #printed = new Set<string>()
  readonly #spokenOf = new Set<string>()
  readonly #doubts: FoundDoubt[] = []
  readonly #officeDoubts: { doubt: OfficeDoubt; path: DataPath }[] = []

  /** A draft explains its clauses. */
  readonly guided: boolean

  constructor(reading: Reading, kind: Kind, templates: Templates, guided: boolean, report: Report) {
    this.guided = guided
    this.agreement = reading.agreement
    this.kind = kind
    this.referents = referentsOf(reading.agreement, kind.beteiligte)
    this.privacy = privacyValues(reading.agreement, templates.privacy, this.referents)
    this.sheets = sheetValues(reading.agreement, this.referents)
    this.style = reading.agreement.gestaltung.sprache_personen
    this.report = report
    this.#reading = reading
    this.#terms = templates.terms
    this.#open = new Map(reading.open.map((open) => [keyOf(open.path), open]))
  }

  /** A value of the agreement as a node: Filled, or an open point where the value is open. */
  readonly fact = (text: string, from: DataPath | null): DraftInline => {
    const open = from && (this.openAt(from) ?? this.#blankValue(text, from))
    if (!open) return { tag: 'filled', text, from }
    this.#printed.add(keyOf(open.path))
    return { tag: 'open-point', label: null, text: open.suggestion ?? (open.origin === 'missing' ? open.question : text), question: open.question, from: open.path }
  }

  /** A gap in own wording as an open point. */
  gap(text: string, question: string, path: DataPath): DraftInline {
    const from = gapPath(path, this.#open.size)
    this.#ask({ path: from, question, origin: 'offen' })
    return { tag: 'open-point', label: null, text, question, from }
  }
  /** Whether `ausnahmen` takes gaps at this place as they are. */
  acceptsBlanks(path: DataPath): boolean {
    const { ausnahmen } = this.agreement
    if (!ausnahmen.some(({ code }) => code === 'text/luecke')) return false
    const at = this.#reading.source.pathText(path)
    return ausnahmen.some(({ code, zu }) => code === 'text/luecke' && zu !== undefined && (at === zu || at.startsWith(`${zu}.`)))
  }
  /** A value that holds a gap is as open as one that is missing. */
  #blankValue(text: string, from: DataPath): OpenValue | undefined {
    if (!this.guided || blanksIn(text).length === 0 || this.acceptsBlanks(from)) return undefined
    return this.#ask({ path: from, question: `Lücke: „${text}“`, origin: 'offen' })
  }
  #ask(open: OpenValue): OpenValue {
    this.#open.set(keyOf(open.path), open)
    this.#printed.add(keyOf(open.path))
    return open
  }

  /** Open values, those first that the text prints, in its order. */
  get openValues(): readonly OpenValue[] {
    const printed = [...this.#printed].flatMap((key) => this.#open.get(key) ?? [])
    return [...printed, ...[...this.#open.values()].filter((open) => !printed.includes(open))]
  }

  /** The open value that a path belongs to. */
  openAt(path: DataPath): OpenValue | undefined {
    if (this.#open.size === 0) return undefined
    for (let n = path.length; n > 0; n--) {
      const open = this.#open.get(keyOf(path.slice(0, n)))
      if (open) return open
    }
    return undefined
  }

  /** A name with its article: the article is wording, the name a fact. */
  phrase(phrase: Phrase, referent: Referent, spec: NameSpec = referent.size > 1 && referent.many ? referent.many : referent.one): readonly Piece[] {
    this.#spokenOf.add(referent.id)
    return [{ text: phrase.article }, { fact: phrase.name, from: this.referents.paths.get(spec) ?? null }]
  }

  /** A full name in a case; its doubts are kept like those of the grammar. */
  inflect(spec: NameSpec, kase: Case): Phrase {
    const phrase = withArticle(spec, kase)
    for (const doubt of phrase.doubts) this.#doubts.push({ ...doubt, id: spec.id ?? '', spec })
    return phrase
  }

  officeDoubt(doubt: OfficeDoubt, path: DataPath): void {
    this.#officeDoubts.push({ doubt, path })
  }

  /** Doubts about forms that this agreement prints. */
  get doubts(): readonly FoundDoubt[] {
    return [...this.#doubts, ...this.grammar.doubts]
  }

  get officeDoubts(): readonly { doubt: OfficeDoubt; path: DataPath }[] {
    return this.#officeDoubts
  }

  readonly annexOffer = (id: string): string | undefined => {
    const template = this.kind.anlagen.get(id)
    return template && annexExample(template, partyAmong(this.agreement.parteien))
  }

  /** Names that some clause text asked for, as „laufzeit“. */
  readonly asked = new Set<string>()
  /** What texts asked of the law of one party, as „awo aufsicht“. */
  readonly askedOf = new Set<string>()

  spokenOf(id: string): boolean {
    return this.#spokenOf.has(id)
  }

  /** Terms that clause texts asked for and that have no word on the date of the agreement. */
  readonly missingTerms = new Set<string>()

  /** The word of the law on the date of the agreement. */
  term(id: string): LawTerm | undefined {
    return lawTerm(this.#terms, id, this.agreement.datum)
  }
  /** For clause texts, which cannot do without: on a day without a word the oldest one stands in, and the term is missing. */
  termForText(id: string): LawTerm | undefined {
    const term = this.term(id)
    if (term === undefined) this.missingTerms.add(id)
    return term ?? this.wordsOf(id)[0]
  }
  /** All words of a term, the oldest first. */
  readonly wordsOf = (id: string): readonly LawTerm[] => wordsOfTerm(this.#terms, id)

  /** The first day of which the terms tell anything. */
  get firstDay(): string {
    return this.#terms.reduce((first, { von }) => (von < first ? von : first), '9999')
  }

  /** Ids of all law terms. */
  get termIds(): readonly string[] {
    return [...new Set(this.#terms.map((term) => term.id))]
  }

  /** Place of a value in the YAML; a value from outside (--set) is at the start of the file. */
  readonly placeOf = (path: DataPath, part: 'key' | 'value' = 'value'): Place => this.#reading.source.placeOf(path, part) ?? this.#start

  /** Places inside a text value. */
  textPlace(path: DataPath): (start: number, end: number) => Place {
    const at = this.#reading.source.textPlace(path)
    return (start, end) => at(start, end) ?? this.placeOf(path)
  }

  get #start(): Place {
    return { file: this.#reading.source.file, line: 1, column: 1, endLine: 1, endColumn: 1 }
  }
}
/** Reads a prose value into blocks; given to the expansion so that it need not know Markdown. */
export type ReadProse = (text: string, from: DataPath | null) => readonly DraftBlock[]
