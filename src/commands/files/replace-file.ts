// Replaces a file of the user as a whole, or makes a new one: written under a free name beside it, then renamed.
// Invariant: a fault leaves the old file and nothing else. A link stays and its target is replaced; permissions stay.
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'

export async function replaceFile(path: string, bytes: Uint8Array, io: Io): Promise<void> {
  const kind = await io.kind(path)
  const target = kind === 'link' ? await io.realPath(path) : path
  const temporary = await freeName(`${target}.koopgen-neu`, io)
  try {
    await io.write(temporary, bytes, kind && target)
    await io.rename(temporary, target)
  } catch (error) {
    await io.remove(temporary).catch(() => {})
    throw error instanceof UserError ? new UserError(error.message.replaceAll(temporary, target)) : error
  }
}

async function freeName(name: string, io: Io): Promise<string> {
  let free = name
  for (let i = 2; (await io.kind(free)) !== undefined; i++) free = `${name}-${i}`
  return free
}
