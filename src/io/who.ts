// Who a process is among all that may write into one folder: numbers of processes begin anew on each machine and, on Linux, in each container.
import { createHash } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

export interface Who {
  /** Number of this process. */
  readonly pid: number
  /** Name of the machine or container. */
  readonly host: string
  /** Among which processes its number counts; empty where the system does not tell. */
  readonly space: string
}
/** Host and space are asked of the system when somebody wants them: most commands never do. */
export const whoIs = (pid: number): Who => ({
  pid,
  get host() {
    return hostname()
  },
  get space() {
    return spaceOf()
  },
})
function spaceOf(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
/** For names of files that no other process may take. */
export const tagOf = ({ pid, host, space }: Who): string => `${pid}-${createHash('sha256').update(`${host}\0${space}`).digest('hex').slice(0, 8)}`
