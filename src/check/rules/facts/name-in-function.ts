// angaben/name-in-funktion: the name of a person in „funktion“; functions stay when persons change. Only what is surely a name is found.
import type { DataPath } from '../../../document/nodes.ts'
import type { Representative } from '../../../schema/agreement.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'

/** „Frau …“ before a name and not before an office, „Dr. …“, an initial behind a first name, or a first name that many people have. */
const FIRST_NAMES = 'Alexander|Andrea|Andreas|Angelika|Anja|Anna|Anne|Barbara|Bernd|Birgit|Brigitte|Christian|Christine|Christoph|Claudia|Daniel|Daniela|Dieter|Elisabeth|Erika|Eva|Frank|Gabriele|Hans|Heike|Helga|Ingrid|Jan|Jens|Jörg|Jürgen|Julia|Karin|Karl|Katharina|Katrin|Klaus|Lars|Manfred|Maria|Markus|Martin|Martina|Michael|Monika|Nicole|Oliver|Peter|Petra|Ralf|Renate|Sabine|Sandra|Silke|Simone|Stefan|Stefanie|Stephan|Susanne|Sven|Tanja|Thomas|Torsten|Ulrich|Ulrike|Ursula|Ute|Uwe|Volker|Werner|Wolfgang'
const NAMES = [
  new RegExp(`(?<!\\p{L})(${FIRST_NAMES})(-\\p{Lu}\\p{Ll}+)? (von |van |de )?\\p{Lu}[\\p{Ll}.]`, 'u'),
  /(?<!\p{L})(Dr|Prof)\. (\p{L}+\. )*\p{Lu}/u,
  /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\.$/u,
]
/** „Stiftung Anna …“ would be the name of a body, never a function. */
export const nameInFunction: FactsRule = (subject) => subject.agreement.parteien.flatMap((party, i) => inChain(party.vertreten_durch, ['parteien', i, 'vertreten_durch'], subject))

function inChain(list: readonly Representative[], path: DataPath, subject: Subject): readonly Finding[] {
  return list.flatMap((one, n) => {
    const at = [...path, n]
    const words = one.funktion ?? ''
    const own = NAMES.some((name) => name.test(words)) ? [finding(words, [...at, 'funktion'], subject)] : []
    return [...own, ...inChain(one.vertreten_durch ?? [], [...at, 'vertreten_durch'], subject)]
  })
}
/** What stands before the name, without the address; undefined: nothing does. */
function officeIn(words: string): string | undefined {
  const begins = NAMES.map((name) => words.search(name)).filter((at) => at >= 0)
  const office = words.slice(0, Math.min(...begins)).replace(/(?<!\p{L})(?:Frau|Herrn?)(?!\p{L})/gu, '').trim()
  return /^\p{L}[\p{L} -]*$/u.test(office) ? office : undefined
}
function finding(words: string, path: DataPath, { placeOf }: Subject): Finding {
  const office = officeIn(words)
  const what = office ? `Lassen Sie den Namen weg, dann bleibt die Vereinbarung richtig, wenn die Person wechselt:\nfunktion: ${office}` : 'Schreiben Sie statt des Namens die Funktion, zum Beispiel „Leitung des Amtes“; dann bleibt die Vereinbarung richtig, wenn die Person wechselt.'
  return {
    code: 'angaben/name-in-funktion',
    message: `In „funktion“ steht der Name einer Person: „${words}“.`,
    place: placeOf(path),
    hint: `${what}\nSoll er gedruckt werden, steht er unter „name“.`,
    path,
  }
}
