// Reports of a run as files (`--messages KIND=FILE`).
// Invariant: a file that is there is replaced only if its content shows that it is an earlier report of the same kind, and then as a whole;
// a link is followed to what it names. What settings of a folder name lies in that folder (`isBelow`).
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { CATALOGUE } from '../../diagnostics/catalogue.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'
import { ENDING } from '../files/inputs.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { MessageFormat, MessageTarget, Voice } from '../settings.ts'

type Target = MessageTarget & { readonly file: string }

/** Before a run does anything, and once more before it speaks: what it has read and made since is no report either. `read`: files by name. */
export async function refuseTargets({ targets }: Pick<Voice, 'targets'>, io: Io, read: Iterable<string> = []): Promise<void> {
  const files = targets.filter((one): one is Target => one.file !== null)
  if (files.length === 0) return
  const taken = new Map<string, string>()
  for (const file of read) taken.set(await realPathOf(file, io), file)
  for (const { file, format } of files) {
    const other = `Nennen Sie nach „--messages ${format}=“ eine andere Datei.`
    if (file.endsWith(ENDING)) throw new UserError(`Die Meldungen würden die Vereinbarung „${file}“ überschreiben. ${other}`)
    const path = await realPathOf(file, io)
    const twin = taken.get(path)
    if (twin !== undefined) throw new UserError(`Die Meldungen würden „${twin}“ überschreiben. ${other}`)
    taken.set(path, file)
    if (!(await isFree(file, format, io))) throw new UserError(`„${file}“ gibt es schon und ist kein früherer Bericht dieser Art; koopgen lässt die Datei, wie sie ist. ${other}`)
  }
}

export async function writeReport(file: string, format: MessageFormat, text: string, io: Io): Promise<void> {
  await replaceFile(file, new TextEncoder().encode(text), io).catch((error: unknown) => {
    throw error instanceof UserError ? new UserError(`${error.message} Nennen Sie nach „--messages ${format}=“ eine andere Datei.`) : error
  })
}

/** Below the folder also when all links are followed. */
export async function isBelow(folder: string, file: string, io: Io): Promise<boolean> {
  const way = relative(await io.realPath(folder), await realPathOf(resolve(io.cwd, folder, file), io))
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Of a file that need not be there: the nearest folder that is, and the rest. */
async function realPathOf(file: string, io: Io): Promise<string> {
  const path = resolve(io.cwd, file)
  if ((await io.kind(path)) !== undefined) return io.realPath(path)
  return dirname(path) === path ? path : join(await realPathOf(dirname(path), io), basename(path))
}

async function isFree(file: string, format: MessageFormat, io: Io): Promise<boolean> {
  const kind = await io.kind(file)
  if (kind === undefined) return true
  if (kind === 'folder') throw new UserError(`„${file}“ ist ein Ordner. Nennen Sie nach „--messages ${format}=“ eine Datei.`)
  const text = new TextDecoder().decode(await io.read(file))
  return text === '' || IS_REPORT[format](text)
}

// ---- what shows that koopgen wrote it
const HEAD = /^(?:\S.*:\d+:\d+ {2})?(?:Fehler|Warnung|Hinweis|Error|Warning|Hint) {2}.* {2}\[([a-z-]+\/[a-z0-9-]+)\]$/
const SHORT = /^(?:\S.*:\d+:\d+: )?(?:error|warning|hint): .* \[([a-z-]+\/[a-z0-9-]+)\]$/
const GITHUB = /^::(?:error|warning|notice) .*\btitle=([a-z-]+\/[a-z0-9-]+)::/
const isCode = (code: unknown): boolean => typeof code === 'string' && Object.hasOwn(CATALOGUE, code)
const isOf = (line: string, pattern: RegExp): boolean => isCode(pattern.exec(line)?.[1])
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

const IS_REPORT: Readonly<Record<MessageFormat, (text: string) => boolean>> = {
  human: (text) => isOf(lines(text)[0] ?? '', HEAD) && lines(text).every((line) => /^[ >]/.test(line) || isOf(line, HEAD)),
  short: (text) => lines(text).every((line) => isOf(line, SHORT)),
  github: (text) => lines(text).every((line) => isOf(line, GITHUB)),
  json: (text) => {
    const { schemaVersion, ...found } = fieldsOf(parsed(text))
    return schemaVersion === 1 && Object.keys(found).join() === 'ok,error,diagnostics,outputs'
  },
  gitlab: (text) => {
    const found = parsed(text)
    return Array.isArray(found) && found.every((one) => isCode(fieldsOf(one).check_name))
  },
  sarif: (text) => {
    const { runs } = fieldsOf(parsed(text))
    return Array.isArray(runs) && runs.length === 1 && fieldsOf(fieldsOf(fieldsOf(runs[0]).tool).driver).name === 'koopgen'
  },
  junit: (text) => /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="koopgen" [^<]*>\n.*<\/testsuites>\n$/s.test(text),
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {})
