// Names that Windows keeps for devices, whatever their ending. One rule on every system: nothing of such a name is read or written, because what is
// made here may be opened there.
// Invariant: `main` gives commands a world that keeps the rule, so that no command needs to know it.
import { isAbsolute } from 'node:path'
import { UserError } from './diagnostics/user-error.ts'
import type { Io } from './io.ts'

const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i
/** Windows takes it for a device, in this folder or in any. */
export const isDevice = (path: string): boolean => path.split(/[/\\]/).some((part) => DEVICES.test(part))

/** Of an absolute path the folders are there already. */
export function refuseDevice(path: string): void {
  const named = isAbsolute(path) ? (path.split(/[/\\]/).at(-1) ?? '') : path
  if (isDevice(named)) throw new UserError(`„${path}“ geht nicht: Windows hält diesen Namen für ein Gerät. Nehmen Sie einen anderen Namen.`)
}

const DOORS = ['read', 'write', 'append', 'create', 'rename'] as const
/** The same world, without devices. */
export function withoutDevices(io: Io): Io {
  const guarded = Object.fromEntries(DOORS.map((door) => [door, { enumerable: true, value: async (...given: readonly [string, ...unknown[]]) => {
    refuseDevice(door === 'rename' ? String(given[1]) : given[0])
    return (io[door] as (...args: readonly unknown[]) => Promise<unknown>)(...given)
  } }]))
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(io), ...guarded }) as Io // what is asked only when needed stays so
}
