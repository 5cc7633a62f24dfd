// Messages speak of a party by its id and of a Land by its code; a report speaks to people who have never seen the file.
// Invariant: only ids in quotation marks and codes in brackets are replaced, so that nothing inside a quotation changes.
import type { Agreement } from '../schema/agreement.ts'
import { STATES } from '../schema/parts/words.ts'

export function namer({ parteien, gruppen }: Pick<Agreement, 'parteien' | 'gruppen'>): (message: string) => string {
  const names = new Map([...gruppen.map(({ id, bezeichnung }) => [id, bezeichnung] as const), ...parteien.map(({ id, name }) => [id, name] as const)])
  return (message) => message.replace(/„([a-z0-9-]+)“/gu, (all, id: string) => (names.has(id) ? `„${names.get(id)}“` : all)).replace(/\((DE-[A-Z]{2})\)/gu, (_, code: string) => `(${stateName(code)})`)
}
/** „Rheinland-Pfalz“; empty where no Land is given. */
export const stateName = (land: string | undefined): string => (land === undefined ? '' : ((STATES as Readonly<Record<string, string>>)[land] ?? land))
