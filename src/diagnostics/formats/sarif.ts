// SARIF 2.1.0, as code hosts read it. Rules carry the text of `koopgen explain`.
// Invariant: addresses are relative to the root of the repository; columns count UTF-16 units from 1, the end is exclusive, as everywhere in koopgen.
import { CATALOGUE } from '../catalogue.ts'
import { EXAMPLES } from '../catalogue/examples.ts'
import type { Diagnostic, Place } from '../diagnostic.ts'
import { GERMAN, type Tongue } from '../tongue.ts'
import { placeOrFirst, type Telling, tell, type Told, wholeText } from './told.ts'

const LEVEL = { error: 'error', warning: 'warning', hint: 'note' } as const
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

export function sarif(telling: Telling): string {
  const told = tell(telling)
  const { tongue = GERMAN } = telling
  const { code: language, about } = tongue
  const codes = [...new Set(told.map(({ code }) => code))].sort()
  const run = {
    tool: { driver: { name: 'koopgen', version: telling.version, semanticVersion: telling.version, language, rules: codes.map((code) => rule(code, about?.(code) ?? CATALOGUE[code].explain, tongue)) } },
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: tongue.root } } },
    artifacts: telling.files.map((file) => ({ location: artifact(telling.fromRoot(file)) })),
    results: told.map((one) => result(one, codes.indexOf(one.code), telling)),
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function rule(code: Diagnostic['code'], explain: string, tongue: Tongue): object {
  const { severity } = CATALOGUE[code]
  const { wrong, right, given } = EXAMPLES[code]
  const example = (title: string, text: string): readonly string[] => (text === '' ? [] : [`${title}:`, text])
  const blocks = (title: string, text: string): readonly string[] => (text === '' ? [] : [`**${title}:**`, `\`\`\`\n${text}\n\`\`\``])
  return {
    id: code,
    shortDescription: { text: /^.*?[.!?](?=\s|$)/s.exec(explain)?.[0] ?? explain },
    fullDescription: { text: explain },
    help: {
      text: [explain, ...example(tongue.wrong, wrong), ...example(tongue.right, right), ...(given ? [given] : [])].join('\n\n'),
      markdown: [explain, ...blocks(tongue.wrong, wrong), ...blocks(tongue.right, right), ...(given ? [given] : [])].join('\n\n'),
    },
    defaultConfiguration: { level: LEVEL[severity] },
  }
}

function result(one: Told, ruleIndex: number, telling: Telling): object {
  const place = placeOrFirst(one, telling)
  return {
    ruleId: one.code,
    ruleIndex,
    level: LEVEL[one.severity],
    message: { text: wholeText({ ...one, related: [] }, telling) },
    locations: place ? [location(place)] : [],
    ...(one.related.length > 0 && { relatedLocations: one.related.map((also, i) => ({ id: i + 1, ...location(also.place), message: { text: also.message } })) }),
    partialFingerprints: { primaryLocationLineHash: one.fingerprint },
  }
}

function location({ file, line, column, endLine, endColumn }: Place): object {
  return { physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column, endLine, endColumn } } }
}

/** Half a surrogate pair cannot stand in an address. */
function artifact(file: string): object {
  return { uri: file.split('/').map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))).join('/'), uriBaseId: '%SRCROOT%' }
}
