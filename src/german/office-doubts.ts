// What a doubt about the function of a representative means for the user: the German message and the line to paste.
// Invariant: pure text; every doubt about a function has a row here, and its code a row in the catalogue `deutsch`.
import { textOf } from './articles.ts'
import { yamlText } from './doubt-texts.ts'
import type { DoubtMessage } from './doubts.ts'
import { functionInCase, nounOf } from './functions.ts'
import { feminine } from './office-nouns.ts'
import { type OfficeDoubt, type OfficeDoubtCode, officeWithArticle } from './offices.ts'

interface Row {
  readonly code: `deutsch/${string}`
  message(d: OfficeDoubt): string
  hint(d: OfficeDoubt): string
}
const ROWS = {
  'office-article': {
    code: 'deutsch/funktion-artikel',
    message: (d) => `Die Funktion „${d.office.funktion}“ beginnt mit „${d.word}“; den Artikel setzt koopgen selbst.`,
    hint: (d) => `Bitte prüfen und ändern:\nfunktion: ${(d.office.funktion ?? '').slice(d.word.length + 1)}`,
  },
  'neutral-form-needed': {
    code: 'deutsch/funktion-neutral',
    message: (d) => `Zur Funktion „${d.word}“ mit geschlecht: d passt weder „der“ noch „die“.`,
    hint: ({ word }) => neutralHint(word),
  },
  'office-gender': {
    code: 'deutsch/funktion-geschlecht',
    message: (d) => `Die Funktion „${d.office.funktion}“ passt nicht zu geschlecht: ${d.office.geschlecht}.`,
    hint: genderHint,
  },
  'office-f-or-weak': {
    code: 'deutsch/funktion-ohne-geschlecht',
    message: (d) => `„${d.word}“ kann eine Frau oder einen Mann meinen; gedruckt wird die weibliche Form.`,
    hint: () => 'Ergänzen Sie:\ngeschlecht: w',
  },
  'office-several': {
    code: 'deutsch/funktion-mehrere',
    message: (d) => `Bei der Funktion „${d.office.funktion}“ stehen mehrere Personen („${d.word}“).`,
    hint: () => 'Geben Sie jeder Person einen eigenen Eintrag unter vertreten_durch.',
  },
  'unknown-office': {
    code: 'deutsch/funktion-unbekannt',
    message: (d) => `Die Funktion „${d.office.funktion}“ ist koopgen nicht bekannt; ihre Form hinter „vertreten durch“ ist unsicher.`,
    hint: (d) =>
      bothForms(d.office.funktion ?? '') ?? `Bitte prüfen und ergänzen:\nakkusativ: ${yamlText(accusative(d))}`,
  },
} as const satisfies Record<OfficeDoubtCode, Row>

/** A word for all, where the function has one. Those who are elected hold an office that has none. */
const NEUTRAL: readonly (readonly [RegExp, string])[] = [
  [/(.*)leiter(?:in)?$/iu, '$1leitung'], [/(.*)vorsitzende[rn]?$/iu, '$1vorsitz'], [/(.*)geschäftsführer(?:in)?$/iu, '$1geschäftsführung'], [/(.*)vor(?:stand|ständin)$/iu, '$1vorstand'],
  [/(.*)direktor(?:in)?$/iu, '$1direktion'], [/(.*)präsident(?:in)?$/iu, '$1präsidium'], [/(.*)vertreter(?:in)?$/iu, '$1vertretung'],
]
const ELECTED = /(?:bürgermeister|landrat|landrät|dezernent|beigeordnet)/iu
function neutralHint(word: string): string {
  const [found, form] = NEUTRAL.find(([pattern]) => pattern.test(word)) ?? []
  const neutral = found && form && word.replace(found, form)
  if (neutral) return `Geben Sie den Namen an oder nennen Sie die Funktion neutral, etwa:\nfunktion: ${neutral.charAt(0).toUpperCase()}${neutral.slice(1)}`
  return ELECTED.test(word) ? 'Geben Sie den Namen an; das Amt steht dann ohne Artikel dahinter. Ein neutrales Wort hat es nicht.' : 'Geben Sie den Namen an, oder nennen Sie die Funktion mit einem Wort, das für alle gilt, etwa „Leitung“.'
}

/** "Erster Landrat" with `geschlecht: w`: the feminine form where it is known. */
function genderHint(d: OfficeDoubt): string {
  const form = d.office.geschlecht === 'w' ? feminineFunction(d.office.funktion ?? '') : undefined
  if (form) return `Bitte prüfen und ändern:\nfunktion: ${form}`
  return d.office.geschlecht === 'm' ? 'Bitte prüfen und ändern:\ngeschlecht: w' : 'Bitte prüfen: Ändern Sie die Funktion oder das Geschlecht.'
}
function feminineFunction(text: string): string | undefined {
  const noun = nounOf(text, 'w')
  const form = feminine(noun.word)
  return form && functionInCase(text.replace(noun.word, form), { ...noun, kind: 'feminine' }, 'f', 'nom')
}
/** "Geschäftsführer:in", "Vorsitzende(r)": the sign has no case, two words have. */
const SIGNED = /^(.*?)(?:[:*_·]in|\(in\)|\/-?in|(?<=[a-zäöüß])In|[:*_·]r|\(r\)|\/-?r)(?=$| )(.*)$/u
function bothForms(text: string): string | undefined {
  const [, stem = '', rest = ''] = SIGNED.exec(text) ?? []
  const man = stem.endsWith('e') ? `${stem}r` : stem
  const noun = nounOf(man, 'm')
  const woman = noun.kind === 'unknown' ? undefined : feminine(noun.word)
  if (!stem || !woman) return undefined
  const pair = `${functionInCase(man.replace(noun.word, woman), { ...noun, kind: 'feminine' }, 'f', 'nom')} oder ${man}${rest}`
  return `Nennen Sie beide Formen oder eine, die für alle gilt (Leitung, Vorsitz):\nfunktion: ${pair}`
}
/** The best guess without the name; both articles where nothing is known. */
function accusative(d: OfficeDoubt): string {
  const { gender, pieces } = officeWithArticle({ funktion: d.office.funktion, geschlecht: d.office.geschlecht }, 'acc')
  return (gender ? '' : 'den/die ') + textOf(pieces)
}

export function officeDoubtMessage(doubt: OfficeDoubt): DoubtMessage<(typeof ROWS)[OfficeDoubtCode]['code']> {
  const row = ROWS[doubt.code]
  return { code: row.code, message: row.message(doubt), hint: row.hint(doubt) }
}
