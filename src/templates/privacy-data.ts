// The files law/datenschutz.yaml of all layers as one: lists one behind the other, neutral names of a later layer over those of an earlier.
// Invariant: every law that a regime names is in one of the files, so that a text never prints an id.
import type { Report } from '../diagnostics/diagnostic.ts'
import type { PrivacyFile } from '../schema/law-files.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { NamedLaw, NeutralNames, PrivacyData, RegimeLaws } from './law-data.ts'
import type { DataFile } from './yaml-file.ts'

const NO_NAMES: NeutralNames = { landesgesetz: '', kirchenrecht: '', landesaufsicht: '', kirchenaufsicht: '', aufsicht: '' }
/** The law of the Land stands in a list of its own. */
const OF_THE_LAND = 'land'

export function privacyData(files: readonly DataFile<PrivacyFile>[], report: Report): PrivacyData {
  const given = files.map(({ data }) => Object.entries(data.neutral).filter(([, name]) => name !== undefined))
  const gesetze = files.flatMap(({ data }) => data.gesetze)
  for (const file of files) reportUnknownLaws(file, gesetze, report)
  return {
    neutral: { ...NO_NAMES, ...Object.fromEntries(given.flat()) },
    gesetze,
    regime: files.flatMap(({ data }) => data.regime),
    laender: files.flatMap(({ data }) => data.laender),
    aufsichten: files.flatMap(({ data }) => data.aufsichten),
  }
}

function reportUnknownLaws({ data, yaml }: DataFile<PrivacyFile>, laws: readonly NamedLaw[], report: Report): void {
  const known = [...new Set([OF_THE_LAND, ...laws.map(({ id }) => id)])]
  const inForce = (id: string, { von }: RegimeLaws) => id === OF_THE_LAND || laws.some((law) => law.id === id && law.sicherheit !== 'L' && law.von <= von && (law.bis === undefined || von <= law.bis))
  data.regime.forEach((regime, i) => {
    regime.gesetze.forEach((id, j) => {
      if (inForce(id, regime)) return
      const meant = nearest(id, known.filter((one) => one !== id))
      const hint = known.includes(id) || meant === undefined ? `Ergänzen Sie es unter „gesetze“, ab dem ${regime.von} oder früher.` : `Meinten Sie „${meant}“?`
      report('vorlage/unbekanntes-gesetz', `Unter „gesetze“ gibt es am ${regime.von} kein Gesetz „${id}“.`, yaml.place(['regime', i, 'gesetze', j]), { hint })
    })
  })
}
