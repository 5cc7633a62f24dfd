// recht/begriff-fehlt: a text asks for a word or a law that is not known on the date of the agreement.
// Invariant: no form of a term is ever empty; what has no word on the day is an error, whatever the day, and nothing is written.
import { joinAnd } from '../german/lists.ts'
import { numericDate } from '../german/numbers.ts'
import { lawPrinted } from './privacy-findings.ts'
import type { Refusal } from './reader.ts'
import type { World } from './world.ts'

/** All that clause texts lack, in one finding at the date, which is nearly always mistyped. */
export function reportMissingTerms(world: World): void {
  const { agreement, missingTerms, privacy, placeOf, report } = world
  const laws = agreement.parteien.filter((party, i) => privacy.each[i]?.lawless === true && lawPrinted(party, world))
  const missing = [...[...missingTerms].map((id) => `„${id}“`), ...laws.map(({ id }) => `das Datenschutzrecht von „${id}“`)]
  if (missing.length === 0) return
  const first = world.firstDay
  const hint = agreement.datum < first ? `Prüfen Sie das Jahr unter „datum“: Die Rechtsdaten beginnen am ${numericDate(first)}.` : 'Prüfen Sie „datum“, oder schreiben Sie die Klausel mit „wortlaut“ selbst.'
  report('recht/begriff-fehlt', `Für den ${numericDate(agreement.datum)} kennt koopgen keine Bezeichnung für ${joinAnd(missing)}; der Text braucht sie.`, placeOf(['datum']), { hint, path: ['datum'] })
}

/** Own wording asks for a term that has no word on the day; undefined: the term is unknown at all. */
export function withoutWord(id: string, { agreement, wordsOf }: World): Refusal | undefined {
  const words = wordsOf(id)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return undefined
  const until = last.bis === undefined ? '' : ` bis zum ${numericDate(last.bis)}`
  const message = `Für den ${numericDate(agreement.datum)} gibt es zu „${id}“ kein Wort: Der Begriff gilt ${until === '' ? 'ab dem' : 'vom'} ${numericDate(first.von)}${until}.`
  return { code: 'recht/begriff-fehlt', message, hint: `Prüfen Sie „datum“. Ist anderes Recht gemeint als das dieses Tages, schreiben Sie statt {begriff ${id}} das Wort „${last.wort}“ und dazu „früher“ oder „künftig“.` }
}
