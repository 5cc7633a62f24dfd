// What the operating system refuses, in words: which path, what was wanted, and what to do.
import { UserError } from '../diagnostics/user-error.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'Die Datei oder der Ordner ist nicht vorhanden. Prüfen Sie die Schreibweise und den Ordner.',
  'schreiben/ENOENT': 'Dort lässt sich keine Datei anlegen.',
  ENOTDIR: 'Ein Teil des Pfades ist kein Ordner. Prüfen Sie die Schreibweise.',
  EISDIR: 'Dort liegt ein Ordner, keine Datei. Geben Sie eine Datei an.',
  EACCES: 'Ihnen fehlt dafür die Berechtigung.',
  EPERM: 'Ihnen fehlt dafür die Berechtigung, oder die Datei ist in einem anderen Programm geöffnet.',
  EBUSY: 'Die Datei ist in einem anderen Programm geöffnet. Schließen Sie sie dort.',
  EROFS: 'Der Datenträger ist schreibgeschützt.',
  ENOSPC: 'Auf dem Datenträger ist kein Platz mehr.',
  EDQUOT: 'Der Platz, der Ihnen auf dem Datenträger zusteht, ist verbraucht.',
  ENAMETOOLONG: 'Der Pfad ist zu lang.',
  ELOOP: 'Verknüpfungen verweisen im Kreis aufeinander.',
}

/** Runs a call on a named path and words its failure. */
export async function named<T>(path: string, verb: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw faultOf(path, verb, error)
  }
}

/** What a person reads of an error of Node; anything else stays what it is. */
export function faultOf(path: string, verb: string, error: unknown): unknown {
  const code = codeOf(error)
  return code === '' ? error : new UserError(`„${path}“ lässt sich nicht ${verb}. ${REASONS[`${verb}/${code}`] ?? REASONS[code] ?? `Das Betriebssystem meldet ${code}.`}`, code)
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
