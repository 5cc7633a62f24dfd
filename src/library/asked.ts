// Whether a call of the library is one that the types allow: programs in JavaScript have no compiler that says so.
// Invariant: only faults of the calling program are thrown, as TypeError; what stands in an agreement is never its fault.
import type { Options, RenderOptions } from './types.ts'

interface Choices {
  readonly formats: readonly string[]
  readonly fields: readonly string[]
}
type Given = Partial<RenderOptions>
type Shape = readonly [name: keyof RenderOptions, what: string, holds: (value: unknown) => boolean]

/** No list, Map or other collection, whose content would be overlooked. */
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => Object.prototype.toString.call(value) === '[object Object]'
const isText = (value: unknown): boolean => typeof value === 'string'
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const areBytes = (value: unknown): boolean => value instanceof Uint8Array
const listOf = (holds: (one: unknown) => boolean) => (value: unknown): boolean => Array.isArray(value) && value.every(holds)
const isTemplateFile = (value: unknown): boolean => isRecord(value) && isText(value.path) && isText(value.text)
const isFolder = (value: unknown): boolean => isRecord(value) && isText(value.name) && listOf(isTemplateFile)(value.files)

const SHAPES: readonly Shape[] = [
  ['file', 'a text', isText],
  ['draft', 'true or false', isFlag],
  ['set', 'a list of texts „path=value“', listOf((one) => typeof one === 'string' && one.indexOf('=') > 0)],
  ['templates', 'a list of { name, files: [{ path, text }] }', listOf(isFolder)],
  ['images', 'an object of Uint8Arrays by name', (value) => isRecord(value) && Object.values(value).every(areBytes)],
  ['style', 'a Uint8Array', areBytes],
  ['attachSource', 'true or false', isFlag],
]
/** Of both functions, so that one object serves for both. */
const NAMES: readonly string[] = [...SHAPES.map(([name]) => name), 'formats', 'fields']

/** `choices`: of render; without, the call is one of validate. */
export function asked(text: unknown, options: Options | RenderOptions, choices?: Choices): void {
  if (typeof text !== 'string') throw new TypeError('koopgen: the agreement must be given as a text')
  if (!isRecord(options)) throw new TypeError(`koopgen: options must be an object${choices ? ", for example { formats: ['docx'] }" : ''}`)
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name))
  if (unknown !== undefined) throw new TypeError(`koopgen: there is no options.${unknown}; known are ${NAMES.join(', ')}`)
  const given: Given = options
  for (const [name, what, holds] of SHAPES) if (given[name] !== undefined && !holds(given[name])) throw new TypeError(`koopgen: options.${name} must be ${what}`)
  if (choices) rendered(given, choices)
}

function rendered({ formats, fields, attachSource, set, templates }: Given, known: Choices): void {
  if (!Array.isArray(formats) || formats.length === 0 || !formats.every((one) => known.formats.includes(one))) throw new TypeError(`koopgen: options.formats must be a list of ${known.formats.join(', ')}`)
  if (fields !== undefined && !known.fields.includes(fields)) throw new TypeError(`koopgen: options.fields must be one of ${known.fields.join(', ')}`)
  if (attachSource && ((set?.length ?? 0) > 0 || (templates?.length ?? 0) > 0)) throw new TypeError('koopgen: attachSource does not go with set or templates, which the attached text would not hold')
}
