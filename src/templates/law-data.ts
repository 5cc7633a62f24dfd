// The law as data (templates/law/*.yaml): what holds from a day to a day, with its source and how certain it is.
// Invariant: `bis` is the last day; an entry without it still holds. Later layers (packs) come later in each list and win.
export type Certainty = 'H' | 'M' | 'L'
/** H: norm read or two sources. M: one source. L: not proved, never printed. */
export interface Dated {
  readonly von: string
  readonly bis?: string | undefined
  readonly quelle: string
  readonly sicherheit: Certainty
  readonly geprueft: string
}

/** A law as sentences name it. Its article is the same in nominative and accusative. */
export interface NamedLaw extends Dated {
  readonly id: string
  readonly artikel: 'die' | 'das'
  readonly name: string
  /** Stands in brackets behind the name when it is first named, instead of it afterwards. */
  readonly kurz?: string | undefined
  /** Words before the article: for which tasks the law holds. */
  readonly vorsatz?: string | undefined
}
/** The laws that a body of this regime applies, in the order of their names; `land` stands for the law of the Land. */
export interface RegimeLaws extends Dated {
  readonly id: string
  readonly gesetze: readonly string[]
  /** Norms of consent and of information when data are collected, as they stand behind „nach“. */
  readonly einwilligung: string
  readonly information: string
}
/** Data-protection law and supervision of a Land; names of authorities with their article, in the nominative. */
export interface StatePrivacy extends Dated {
  readonly land: string
  readonly artikel: 'die' | 'das'
  readonly name: string
  readonly kurz: string
  readonly oeffentlich: string
  readonly privat: string
}
/** A supervisory authority of the federation or a church, with article, in the nominative; `bistuemer`: the dioceses it is responsible for. */
export interface Authority extends Dated {
  readonly id: string
  readonly name: string
  readonly bistuemer?: readonly string[] | undefined
}
/** What is printed where nothing certain is known. */
export interface NeutralNames {
  readonly landesgesetz: string
  readonly kirchenrecht: string
  readonly landesaufsicht: string
  readonly kirchenaufsicht: string
  readonly aufsicht: string
}
export interface PrivacyData {
  readonly neutral: NeutralNames
  readonly gesetze: readonly NamedLaw[]
  readonly regime: readonly RegimeLaws[]
  readonly laender: readonly StatePrivacy[]
  readonly aufsichten: readonly Authority[]
}

/** A norm that clauses rest on or print. `norm`: as cited, without the law; `gesetz`: its short name. */
export interface Norm extends Dated {
  readonly gesetz: string
  readonly norm: string
  readonly gegenstand: string
  /** Day of the version whose wording was read; what changed later is not known. None: the source names no day. */
  readonly gelesen?: string | undefined
  /** What of it was not read, as half a sentence; such a norm is never certain. */
  readonly offen?: string | undefined
  /** What to write once it no longer holds: behind „Schreiben Sie“. */
  readonly ersatz?: string | undefined
}
/** How a municipality, a county or the Land signs so that it is bound (law.md A.3). */
export interface SigningForm extends Dated {
  readonly land: string
  readonly ebene: 'gemeinde' | 'kreis' | 'land'
  readonly norm: string
  readonly form: 'schriftform' | 'textform'
  readonly elektronisch: 'qes' | 'signatur' | 'nur-hauptsatzung' | 'keine-regel' | 'ungeprueft'
  readonly unterzeichnet_von: string
  readonly vertretung: string
  readonly amtsbezeichnung: 'pflicht' | 'soll' | 'keine' | 'ungeprueft'
  readonly unterschriften: 1 | 2 | 'ungeprueft'
  readonly zweite_unterschrift_durch?: string | undefined
  readonly siegel: 'ja' | 'nein' | 'ungeprueft'
  readonly ausnahme: 'laufend' | 'laufend-unerheblich' | 'alltag' | 'wertgrenze' | 'keine' | 'ungeprueft'
}
/** A rule about form that holds across the Länder. */
export interface FormRule extends Dated {
  readonly id: string
  readonly gegenstand: string
  /** As it is cited, where `gegenstand` names the bodies instead. */
  readonly norm?: string | undefined
  readonly regel: string
}

/** R belongs in · O may be in · P is a value (`angabe`: its path) · C a rule checks it · N a note to authors · ext goes beyond the recommendations. */
export type ItemClass = 'R' | 'O' | 'P' | 'C' | 'N' | 'ext'
/** One item of what the recommendations contain; `arten`: kinds it concerns, „alle“: every kind with model clauses. */
export interface InventoryItem {
  readonly id: string
  readonly klasse: ItemClass
  readonly arten: 'alle' | readonly string[]
  readonly titel: string
  readonly angabe?: string | undefined
  /** How a text from elsewhere is taken to contain it: marks, all of one entry in one sentence („flyer auslegen“), as src/check/marks.ts reads them. Lists: one entry of each, wherever it stands. */
  readonly merkmale?: readonly string[] | readonly (readonly string[])[] | undefined
  /** Only people can tell: what the report asks them. */
  readonly frage?: string | undefined
}
/** Words that the law no longer uses, from `von` on found with this severity. „*“ in `woerter`: any letters; the replacement is a term (`begriff`) or said in words. */
export interface ObsoleteWord extends Dated {
  readonly id: string
  readonly woerter: readonly string[]
  readonly schwere: 'fehler' | 'warnung' | 'hinweis'
  readonly begriff?: string | undefined
  readonly ersatz?: string | undefined
  /** Why it is outdated: a sentence. */
  readonly grund: string
  /** Found only where one of these words stands in the same sentence. */
  readonly nur_mit?: readonly string[] | undefined
  /** Not found where one of these does: there the word means something else. */
  readonly nicht_mit?: readonly string[] | undefined
}
/** Signs inside words (law.md E): how gravely they are found in a Land or with the federation, and for which bodies. */
export interface LanguageRule extends Dated {
  readonly gebiet: string
  readonly schwere: 'fehler' | 'warnung' | 'hinweis'
  /** Legal forms of the bodies that are bound; others are told of it by a hint. */
  readonly bindet: readonly string[]
  readonly regel: string
}
/** What a word is often written instead of; „*“ as in ObsoleteWord. */
export interface Spelling {
  readonly falsch: string
  readonly richtig: string
}
/** Words that name the same role; the first is what our own clauses say. */
export interface SameRole {
  readonly woerter: readonly string[]
}
/** What the checks and the report look up. */
export interface LawTables {
  readonly obsolete: readonly ObsoleteWord[]
  readonly languageRules: readonly LanguageRule[]
  readonly spellings: readonly Spelling[]
  /** Abbreviations that need no introduction. */
  readonly abbreviations: readonly string[]
  readonly sameRoles: readonly SameRole[]
  readonly norms: readonly Norm[]
  readonly formRules: readonly FormRule[]
  readonly forms: readonly SigningForm[]
  readonly inventory: readonly InventoryItem[]
}
