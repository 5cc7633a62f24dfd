// The German text of every doubt about a name: message, next step, line to paste.
// Invariant: every doubt has a row here, and its code a row in the catalogue `deutsch`.
import { ARTICLE, type Case, type Gender, type NameDoubtCode } from './articles.ts'
import { joinAnd } from './lists.ts'
import { FORM_KEY, type NameSpec, suggestGender, withArticle } from './names.ts'

/** The name, and what makes it doubtful. */
interface Subject {
  readonly spec: NameSpec
  /** The word that caused the doubt. */
  readonly word: string
  readonly cases: readonly Case[]
}
interface Row {
  readonly code: `deutsch/${string}`
  message(s: Subject): string
  hint(s: Subject): string
}
const CASE_NAME: Readonly<Record<Case, string>> = { nom: 'Nominativ', acc: 'Akkusativ', dat: 'Dativ', gen: 'Genitiv' }
const GENDER_NAME: Readonly<Record<Gender, string>> = { m: 'männlich', f: 'weiblich', n: 'sächlich', pl: 'Mehrzahl' }
const LEADING_ARTICLE: Readonly<Record<string, readonly Gender[]>> = { Der: ['m'], Die: ['f', 'pl'], Das: ['n'] }

/** A text as YAML holds it in double quotes. */
export function yamlText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
/** The same, in quotes only where YAML could take it for something else. */
export const yamlValue = (text: string): string => (/^\p{L}(?:[\p{L}\d ./&()+–-]|,(?= ))*$/u.test(text) && text === text.trim() && /[ .-]/.test(text) ? text : yamlText(text))
function casesOf(s: Subject): string {
  return joinAnd(s.cases.map((c) => CASE_NAME[c]))
}
/** The forms as koopgen would print them, as lines for the YAML. */
function formLines(s: Subject, spec: NameSpec = s.spec): string {
  return s.cases.map((kase) => `${FORM_KEY[kase]}: ${yamlText(printed(spec, kase))}`).join('\n')
}
function printed(spec: NameSpec, kase: Case): string {
  const { article, name } = withArticle(spec, kase)
  return article + name
}
/** Only the registered name of a party can be given with its forms. */
function forms(s: Subject, spec?: NameSpec): string {
  if (s.spec.key) return 'Wählen Sie hier einen Namen aus einem gewöhnlichen Hauptwort, etwa „Verband“ oder „Dienst“.'
  return `Bitte prüfen und bei dieser Partei ergänzen:\n${formLines(s, spec)}`
}
function unsure(why: (s: Subject) => string): Row['message'] {
  return (s) => `${why(s)}; die Form im ${casesOf(s)} ist deshalb unsicher.`
}
function genders(list: readonly Gender[]): string {
  return list.map((g) => `genus: ${g}`).join(' oder ')
}
/** Genders that the name suggests and the user did not give. */
function others(s: Subject): readonly Gender[] {
  return suggestGender(s.spec.name).filter((g) => g !== s.spec.genus)
}
function genusHint(s: Subject): string {
  const found = others(s)
  const change = found.length ? `Bitte prüfen: ${genders(found)}.` : `Bitte prüfen, ob ${genders([s.spec.genus])} stimmt.`
  if (s.spec.key) return change
  if (found.length === 1) return `${change} Stimmt die Angabe doch, schreiben Sie die Form selbst: ${s.cases.map((kase) => `${FORM_KEY[kase]}: …`).join(', ')}`
  const spec = found.length ? s.spec : asAssociation(s.spec)
  return `${change} Stimmt die Angabe, ergänzen Sie die Form:\n${formLines(s, spec)}`
}
/** "Fremde werden Freunde e. V." is best called an association by that name. */
function asAssociation(spec: NameSpec): NameSpec {
  return spec.genus === 'm' && /e\.[ \u00a0]?V\./.test(spec.name) ? { ...spec, name: `Verein ${spec.name}` } : spec
}
/** A given form with the right article: "der DRK" → "dem DRK". */
function corrected(s: Subject): string {
  const [kase = 'nom'] = s.cases
  const given = (s.spec[FORM_KEY[kase]] ?? '').replace(/^(der|die|das|den|dem|des) /i, '')
  return `${FORM_KEY[kase]}: ${yamlText(`${ARTICLE[kase][s.spec.genus]} ${given}`)}`
}

export const TEXTS = {
  'genus-conflict': {
    code: 'deutsch/genus-widerspruch',
    message: (s) => `„${s.word}“ im Namen „${s.spec.name}“ passt nicht zu genus: ${s.spec.genus} (${GENDER_NAME[s.spec.genus]}).`,
    hint: genusHint,
  },
  'article-conflict': {
    code: 'deutsch/artikel-widerspruch',
    message: (s) => `Der Name „${s.spec.name}“ beginnt mit „${s.word}“; das passt nicht zu genus: ${s.spec.genus} (${GENDER_NAME[s.spec.genus]}).`,
    hint: (s) => `Bitte prüfen: ${genders(LEADING_ARTICLE[s.word] ?? [])}.`,
  },
  'override-article': {
    code: 'deutsch/form-widerspruch',
    message: (s) =>
      `Die angegebene Form im ${casesOf(s)} beginnt mit „${s.word}“; zu genus: ${s.spec.genus} gehört „${ARTICLE[s.cases[0] ?? 'nom'][s.spec.genus]}“.`,
    hint: (s) => `Bitte prüfen und ändern:\n${corrected(s)}`,
  },
  'second-head': {
    code: 'deutsch/zwei-hauptwoerter',
    message: unsure((s) => `Im Namen „${s.spec.name}“ ist „${s.word}“ ein zweites Hauptwort`),
    hint: forms,
  },
  'maybe-adjective': {
    code: 'deutsch/unklares-beiwort',
    message: unsure((s) => `Im Namen „${s.spec.name}“ ist nicht klar, ob sich „${s.word}“ mit dem Fall ändert`),
    hint: forms,
  },
  'brand-before-adjective': {
    code: 'deutsch/eigenname-vor-beiwort',
    message: unsure((s) => `Im Namen „${s.spec.name}“ steht „${s.word}“ vor einem Beiwort, das sich mit dem Fall ändern kann`),
    hint: forms,
  },
  'frozen-phrase': {
    code: 'deutsch/wortgruppe-als-name',
    message: unsure((s) => `Im Namen „${s.spec.name}“ richtet sich der Artikel nach der Rechtsform, „${s.word}“ aber nicht`),
    hint: (s) => (others(s).length ? `${forms(s)}\nOder, wenn das Hauptwort am Anfang zählt: ${genders(others(s))}` : forms(s)),
  },
  'phrase-name': {
    code: 'deutsch/satz-als-name',
    message: unsure((s) => `Der Name „${s.spec.name}“ ist ein Satz oder eine Wendung`),
    hint: (s) => forms(s, asAssociation(s.spec)),
  },
  'unknown-head': {
    code: 'deutsch/form-unbekannt',
    message: unsure((s) => `Von „${s.word}“ im Namen „${s.spec.name}“ sind die Formen nicht bekannt`),
    hint: forms,
  },
  'unknown-plural': {
    code: 'deutsch/form-unbekannt',
    message: unsure((s) => `Von „${s.word}“ im Namen „${s.spec.name}“ sind die Formen der Mehrzahl nicht bekannt`),
    hint: forms,
  },
  'rule-head': {
    code: 'deutsch/form-nach-regel',
    message: (s) =>
      `„${s.word}“ ist koopgen nicht bekannt; der ${casesOf(s)} ist nach der Regel gebildet: „${printed(s.spec, s.cases[0] ?? 'gen')}“.`,
    hint: (s) =>
      s.spec.key
        ? 'Lautet die Form anders, wählen Sie einen anderen Namen.'
        : `Lautet die Form anders, ergänzen Sie bei dieser Partei:\n${formLines(s)}`,
  },
  'group-without-heading': {
    code: 'deutsch/gruppe-ohne-bezeichnung',
    message: (s) => `Mehrere Beteiligte werden hier zusammen genannt, haben aber keine gemeinsame Bezeichnung („${s.spec.name}“ meint nur einen).`,
    hint: () => 'Fassen Sie sie unter gruppen zusammen und geben Sie eine Bezeichnung an:\nbezeichnung: Träger',
  },
  'group-without-singular': {
    code: 'deutsch/gruppe-ohne-einzahl',
    message: (s) => `Zur Bezeichnung „${s.spec.name}“ ist die Einzahl nicht bekannt, ein Satz braucht sie aber.`,
    hint: () => 'Ergänzen Sie bei der Gruppe die Einzahl und ihr Geschlecht:\neinzahl: Träger\ngenus: m',
  },
  'plural-in-singular': {
    code: 'deutsch/mehrzahl-als-einzahl',
    message: (s) => `Der Name „${s.spec.name}“ steht in der Mehrzahl, ein Satz braucht aber die Einzahl.`,
    hint: () => 'Geben Sie der Partei einen Kurznamen in der Einzahl:\nkurz: { name: Träger, genus: m }',
  },
  'every-without-article': {
    code: 'deutsch/jeder-ohne-artikel',
    message: (s) => `„${s.spec.name}“ wird ohne Artikel geführt; „jeder“ kann nicht davor stehen.`,
    hint: () => 'Geben Sie der Gruppe eine Einzahl mit Artikel:\neinzahl: Träger\ngenus: m',
  },
} as const satisfies Record<NameDoubtCode, Row>
