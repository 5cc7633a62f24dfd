// The two versions of a comparison: files, the standard input, or versions that git keeps („HEAD~1:vereinbarung.koop.yaml“).
// Invariant: what a user names as a revision never reaches git as an option, and no shell reads it.
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../../diagnostics/user-error.ts'
import { type Io, utf8 } from '../../io.ts'
import { inputsOf } from '../files/inputs.ts'

export interface Source {
  /** As messages and the comparison name it. */
  readonly name: string
  readonly text: string
}
const USAGE = 'Schreiben Sie „koopgen diff alt.koop.yaml neu.koop.yaml“, oder „koopgen diff --git HEAD~1 vereinbarung.koop.yaml“ für den Stand von damals und den von heute.'

/** `revision`: the old version is that of the one file at this revision. */
export async function sourcesOf(args: readonly string[], revision: string | undefined, io: Io): Promise<readonly [old: Source, next: Source]> {
  const [first, second] = args
  if (revision !== undefined) return fromHistory(args, revision, io)
  if (first === undefined || second === undefined) throw new UserError(`Zum Vergleich gehören zwei Fassungen. ${USAGE}`)
  if (first === '-' && second === '-') throw new UserError('Von der Standardeingabe kommt nur eine der beiden Fassungen. Nennen Sie für die andere eine Datei.')
  return [await sourceOf(first, io), await sourceOf(second, io)]
}

async function fromHistory(args: readonly string[], revision: string, io: Io): Promise<readonly [old: Source, next: Source]> {
  const [file, other] = args
  if (other !== undefined) throw new UserError(`Mit „--git“ gehört nur eine Datei dazu: verglichen wird ihr Stand bei „${revision}“ mit dem auf dem Datenträger. ${USAGE}`)
  if (file === '-') throw new UserError('Mit „--git“ wird eine Datei verglichen, nicht die Standardeingabe. Nennen Sie die Datei.')
  if (revision.includes(':')) throw new UserError(`Nach „--git“ steht nur der Stand, ohne Datei: „--git ${revision.slice(0, revision.indexOf(':'))}“.`)
  const now = await sourceOf(file, io)
  const path = relative(io.cwd, resolve(io.cwd, now.name)).split(sep).join('/')
  if (isAbsolute(path)) throw new UserError(`„${now.name}“ liegt auf einem anderen Laufwerk. Wechseln Sie in den Ordner der Datei.`)
  return [await kept(`${revision}:${path.startsWith('../') ? path : `./${path}`}`, io), now]
}

/** One agreement: the named one, or the only one of a folder. */
async function sourceOf(name: string | undefined, io: Io): Promise<Source> {
  if (name !== undefined && name !== '-' && isKept(name) && (await io.kind(name)) === undefined) return kept(name, io)
  const [input, ...more] = await inputsOf(name === undefined ? [] : [name], io)
  if (!input || more.length > 0) throw new UserError(`Im Ordner „${name ?? '.'}“ liegen mehrere Vereinbarungen. Nennen Sie die Datei.`)
  return { name: input.file, text: input.text }
}

/** A letter alone before the colon is a drive. */
const isKept = (name: string): boolean => /^[^:]{2,}:[^:]/.test(name)
async function kept(object: string, io: Io): Promise<Source> {
  if (object.startsWith('-') || /[\u0000-\u001f\u007f]/.test(object)) throw new UserError(`„${object.replace(/[\u0000-\u001f\u007f]/g, '?')}“ ist kein Stand, den Git kennen kann. Nennen Sie zum Beispiel „HEAD~1“, einen Zweig oder die ersten Stellen eines Commits.`)
  return { name: object, text: utf8(object, await io.gitFile(object)) }
}
