// The agreement as judged data: what every stage after `read` works on. Keys are those of the YAML (yaml.md §1), so data paths are equal.
// Invariant: all defaults of yaml.md are filled in; every clause of the kind is present in `klauseln`.
import type { Values } from './values.ts'

export const ROLES = ['mbe', 'jmd', 'mfd', 'abh', 'jobcenter', 'agentur', 'ik-traeger', 'kommune', 'projekttraeger', 'familienkasse', 'schulamt', 'sonstige'] as const
export type Role = (typeof ROLES)[number]
export type Genus = 'm' | 'f' | 'n' | 'pl'
export type Art = 'allein' | 'gemeinschaftlich'
export interface ShortName { readonly name: string; readonly genus?: Genus | undefined }
export interface Unit { readonly name: string; readonly genus: Genus }
export interface Seat { readonly strasse?: string | undefined; readonly plz: string; readonly ort: string; readonly postfach?: string | undefined }
export interface Representative {
  readonly funktion?: string | undefined
  readonly geschlecht?: 'w' | 'm' | 'd' | undefined
  readonly name?: string | undefined
  readonly titel?: string | undefined
  readonly art?: Art | undefined
  readonly akkusativ?: string | undefined
  readonly vertreten_durch?: readonly Representative[] | undefined
}
export interface Contact { readonly funktion: string; readonly name?: string | undefined; readonly telefon?: string | undefined; readonly mail?: string | undefined }
export interface Party {
  readonly id: string
  /** One or several, always a list inside. */
  readonly rolle: readonly Role[]
  readonly name: string
  readonly kurz?: ShortName | undefined
  readonly genus: Genus
  readonly nominativ?: string | undefined
  readonly genitiv?: string | undefined
  readonly dativ?: string | undefined
  readonly akkusativ?: string | undefined
  /** false: the name stands without article. */
  readonly artikel: boolean
  readonly rechtsform?: string | undefined
  readonly einheit?: Unit | undefined
  readonly sitz: Seat
  readonly vertreten_durch: readonly Representative[]
  readonly verband?: string | undefined
  /** As given; else derived (src/law/regimes.ts). */
  readonly datenschutz?: { readonly recht?: 'dsgvo' | 'dsgvo-land' | 'sgb' | 'kdg' | 'dsg-ekd' | undefined; readonly aufsicht?: string | undefined } | undefined
  readonly bistum?: string | undefined
  readonly logo?: { readonly datei: string; readonly alt: string } | undefined
  readonly ansprechpersonen: readonly Contact[]
  readonly zeile?: string | undefined
}
export interface Group {
  readonly id: string
  readonly bezeichnung: string
  readonly einzahl?: string | undefined
  readonly genus?: Genus | undefined
  readonly kurz?: ShortName | undefined
  readonly mitglieder: readonly string[]
  readonly unterzeichnung: 'gemeinsam' | 'einzeln'
}
export interface Wording { readonly markdown: string; readonly verbatim: boolean }
/** What became of a clause. `given`: the parameters the user wrote; `values` has the defaults as well. */
export type Choice =
  | {
      readonly state: 'on'
      /** true: the user mentioned the clause; false: on by its level alone. */
      readonly asked: boolean
      readonly values: Values
      readonly given: readonly string[]
      readonly titel?: string | undefined
      readonly absaetze?: 'auto' | 'ja' | 'nein' | undefined
      readonly wording?: Wording | undefined
      readonly nach?: string | undefined
      readonly vor?: string | undefined
    }
  | { readonly state: 'off'; readonly asked: boolean; readonly reason?: string | undefined }
export interface OwnClause {
  readonly id: string
  readonly titel: string
  readonly nach?: string | undefined
  readonly vor?: string | undefined
  readonly text: string
  readonly woertlich: boolean
  readonly absaetze: 'auto' | 'ja' | 'nein'
  /** false: printed without number. */
  readonly nummer: boolean
}
interface AnnexPart {
  readonly id: string
  readonly titel: string
  readonly stand?: string | undefined
  readonly quer: boolean
  readonly absaetze: 'auto' | 'ja' | 'nein'
}
export interface OwnAnnex extends AnnexPart {
  readonly text: string
  readonly woertlich: boolean
}
/** A sheet of a template of the kind. `ownTitle`: the user wrote the title; `given`: the parameters the user wrote. */
export interface SheetAnnex extends AnnexPart {
  readonly vorlage: string
  readonly ownTitle: boolean
  readonly values: Values
  readonly given: readonly string[]
  /** What a printed clause says of the values that this sheet has as well. */
  readonly agreed?: readonly { readonly clause: string; readonly name: string; readonly value: Values[string] }[]
}
export interface Term {
  /** A date or „unterzeichnung“. */
  readonly beginn: string
  /** ISO duration, „unbefristet“, „projekt“ or „bewilligung“; absent when `bis` is given. */
  readonly dauer?: string | undefined
  readonly bis?: string | undefined
  readonly verlaengerung: { readonly art: 'keine' | 'automatisch' | 'durch-beschluss' | 'mit-projekt'; readonly um?: string | undefined }
  readonly kuendigung: {
    readonly frist: string
    readonly zum: 'laufzeitende' | 'jahresende' | 'quartalsende' | 'monatsende' | 'halbjahresende' | 'jederzeit'
    readonly form: 'schriftform' | 'textform'
    readonly wichtiger_grund: boolean
    readonly wirkung?: 'nur-ausscheiden' | 'beendet-ganz' | undefined
  }
  /** Date of an agreement that this one replaces. */
  readonly ersetzt?: string | undefined
}
export interface Closing {
  readonly aenderungen: 'schriftform' | 'textform' | false
  readonly salvatorisch: boolean
  readonly anpassung: boolean
  readonly beitritt: { readonly bedingung?: string | undefined } | false
  readonly gerichtsstand?: string | undefined
  readonly gremienvorbehalt?: string | undefined
}
export interface SignatoryText { readonly name?: string | undefined; readonly zeilen: readonly string[]; readonly zusatz?: string | undefined; readonly siegel: boolean }
export interface SignatureText { readonly fuer: string; readonly ueberschrift?: string | undefined; readonly personen: readonly SignatoryText[] }
export interface Signing {
  readonly modus: 'papier' | 'qes' | 'einzeln'
  readonly ort?: string | undefined
  readonly datum?: string | undefined
  readonly ort_datum: 'einmal' | 'je-unterschrift'
  readonly ausfertigungen: number
  readonly unterschriften?: readonly SignatureText[] | undefined
}
export interface LookText {
  readonly gliederung?: 'paragraf' | 'dezimal' | undefined
  readonly absaetze: 'auto' | 'ja' | 'nein'
  readonly schrift: 'serif' | 'sans'
  readonly ausrichtung: 'blocksatz' | 'links'
  readonly groesse: 'normal' | 'gross'
  readonly sprache_personen: 'paarform' | 'neutral'
  readonly inhaltsverzeichnis: 'auto' | 'ja' | 'nein'
  readonly zeilennummern: boolean
}
export interface OpenEntry { readonly zu: string; readonly frage: string; readonly vorschlag?: string | undefined }
export interface Exception { readonly code: string; readonly zu?: string | undefined; readonly satz?: string | undefined; readonly grund: string }
export interface Agreement {
  readonly koopgen: 1
  readonly typ: string
  readonly datum: string
  readonly umfang: 'knapp' | 'ausfuehrlich'
  readonly land?: string | undefined
  readonly titel: string
  readonly untertitel?: string | undefined
  readonly kurztitel: string
  readonly aktenzeichen?: string | undefined
  readonly definitionen: readonly { readonly begriff: string; readonly bedeutung: string }[]
  readonly parteien: readonly Party[]
  readonly gruppen: readonly Group[]
  readonly kopf: { readonly verbindungen?: readonly string[] | undefined; readonly kurznamen: boolean; readonly wortlaut?: string | undefined }
  /** Facts of the kind; one level of grouping is kept. */
  readonly angaben: Readonly<Record<string, Values[string] | Values>>
  readonly klauseln: Readonly<Record<string, Choice>>
  readonly zusatz: readonly OwnClause[]
  readonly anlagen: readonly (OwnAnnex | SheetAnnex)[]
  /** Absent only in kind `frei`. */
  readonly laufzeit?: Term | undefined
  readonly schluss: Closing
  readonly unterzeichnung: Signing
  readonly gestaltung: LookText
  readonly offen: readonly OpenEntry[]
  readonly ausnahmen: readonly Exception[]
}
