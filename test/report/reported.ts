// An agreement through the pipeline to its report, as a test wants it: the page as text, and the JSON.
import { readFileSync } from 'node:fs'
import { shippedTemplates } from '../../src/assets.ts'
import { Findings, type Mode } from '../../src/diagnostics/diagnostic.ts'
import type { Document } from '../../src/document/nodes.ts'
import { inspect, reportOn } from '../../src/pipeline/about.ts'
import type { Inspected } from '../../src/report/inspected.ts'
import { type Protocol, protocolOf } from '../../src/report/protocol.ts'
import type { ReportJson } from '../../src/schema/report-json.ts'
import { exampleText, textOf } from '../support/compose.ts'
import { kept } from '../support/kept.ts'

export const inspected = kept((text, mode): Inspected => {
  const findings = new Findings(mode)
  const found = inspect({ file: 'ordner/v.koop.yaml', text, sets: [], templates: shippedTemplates(), mode }, findings.report)
  if (!found) throw new Error(findings.list.map(({ code, message }) => `${code} ${message}`).join('\n'))
  return found
})
export const protocol = (text: string, mode: Mode = 'final'): Protocol => protocolOf(inspected(text, mode))
export const pageDocument = async (text: string, mode: Mode = 'final'): Promise<Document> => (await reportOn(inspected(text, mode), '0.0.0')).document
/** The page with plain spaces, each block in one line. */
export const page = async (text: string, mode: Mode = 'final'): Promise<string> => (await textOf(await pageDocument(text, mode), 'txt')).replaceAll('\u00a0', ' ').replace(/(?<!\n)\n(?!\n) */g, ' ').replace(/ {2,}/g, ' ')
export const jsonText = async (text: string, mode: Mode = 'final'): Promise<string> => (await reportOn(inspected(text, mode), '0.0.0')).json
export const json = async (text: string, mode: Mode = 'final'): Promise<ReportJson> => JSON.parse(await jsonText(text, mode)) as ReportJson

export const SHORT = exampleText('kurz')
/** The short example with lines behind it; `klauseln` for clauses. */
export const shortWith = (lines: string): string => `${SHORT}\n${lines}\n`
export const schemaFile = (): object => JSON.parse(readFileSync(new URL('../../schemas/v1/protokoll.schema.json', import.meta.url), 'utf8')) as object

/** What stands below a heading of the page. */
export const section = (text: string, title: string): string => text.split(`\n\n${title}\n\n`)[1]?.split(/\n\n(?=Ausnahmen\n|Zu ändern|Empfehlungen der Freien|Schutz der|Noch zu entscheiden|Nicht geprüft|Abweichungen vom|Rechtsstand|Unterschrift|Datenschutz)/)[0] ?? ''

/** The number in the frame, and the points of the list. */
export const counted = async (text: string, mode?: 'draft'): Promise<readonly [told: number, listed: number]> => {
  const words = await page(text, mode)
  const list = section(words, `Noch zu entscheiden (${/Noch zu entscheiden \((\d+)\)/.exec(words)?.[1] ?? ''})`)
  return [Number(/[Nn]och zu entscheiden: (\d+) Punkt/.exec(words)?.[1] ?? 0), (list.match(/(?:^|\n| )\d+\. (?=(?:Offen|Warnung|Hinweis|Schutz|Freitext|Eigener \w+|Unterschrift|Geld|Gremien|Datenschutz|Recht|Beantworten Sie):)/g) ?? []).length]
}
