// The files law/datenschutz.yaml of all layers as one: lists one behind the other, neutral names of a later layer over those of an earlier.
import type { PrivacyFile } from '../schema/law-files.ts'
import type { NeutralNames, PrivacyData } from './law-data.ts'

const NO_NAMES: NeutralNames = { landesgesetz: '', kirchenrecht: '', landesaufsicht: '', kirchenaufsicht: '', aufsicht: '' }

export function privacyData(files: readonly PrivacyFile[]): PrivacyData {
  const given = files.map(({ neutral }) => Object.entries(neutral).filter(([, name]) => name !== undefined))
  return {
    neutral: { ...NO_NAMES, ...Object.fromEntries(given.flat()) },
    gesetze: files.flatMap((file) => file.gesetze),
    regime: files.flatMap((file) => file.regime),
    laender: files.flatMap((file) => file.laender),
    aufsichten: files.flatMap((file) => file.aufsichten),
  }
}
