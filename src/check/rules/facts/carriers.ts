// angaben/traeger-fehlen: the recommendations want all carriers at the table, the advice for adults and that for young people (intro.alle-traeger).
// Invariant: nothing is said in the free kind, nor where one carrier has both services: whether there are others, only people know.
import type { FactsRule } from '../../rule.ts'

export const carriers: FactsRule = ({ agreement: { typ, parteien }, placeOf }) => {
  const mine = parteien.filter(({ rolle }) => rolle.includes('mbe') || rolle.includes('jmd'))
  const missing = [mine.some(({ rolle }) => rolle.includes('mbe')) ? [] : 'keine Migrationsberatung für Erwachsene (MBE)', mine.some(({ rolle }) => rolle.includes('jmd')) ? [] : 'kein Jugendmigrationsdienst (JMD)'].flat()
  const [lacks] = missing
  if (typ === 'frei' || mine.length === 0 || lacks === undefined) return []
  const path = ['parteien']
  const role = lacks.includes('JMD') ? 'jmd' : 'mbe'
  return [{
    code: 'angaben/traeger-fehlen',
    message: `Beteiligt ist ${mine.length === 1 ? 'nur ein Träger und ' : ''}${lacks}; die Empfehlungen wünschen eine Vereinbarung aller Träger am Ort.`,
    place: placeOf(path, 'key'),
    hint: `Fragen Sie die anderen Träger, ob sie mitmachen. Bietet ein Träger beides an, ergänzen Sie seine Rolle:\nrolle: [${[...(mine[0]?.rolle ?? []), role].join(', ')}]`,
    path,
  }]
}
