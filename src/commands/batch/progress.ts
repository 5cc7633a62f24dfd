// How far a run is, on stderr: one line that renews itself on a terminal, a line every ten per cent elsewhere, nothing with --quiet.
import { tongueIn } from '../../diagnostics/in-language.ts'
import type { Io } from '../../io.ts'
import type { Voice } from '../settings.ts'

export interface Progress {
  /** One more is done. */
  step(failures: number): Promise<void>
  end(): Promise<void>
}
/** Milliseconds between two looks of the line. */
const PAUSE = 200
/** Few rows need no report. */
const FEW = 20

export function progressOf(verb: string, all: number, { quiet, json, lang }: Voice, io: Io): Progress {
  if (quiet || json || all < FEW) return { step: async () => {}, end: async () => {} }
  const start = performance.now()
  let [done, shown, tenth] = [0, 0, 0]
  const tongue = tongueIn(lang)
  const line = async (failures: number): Promise<string> => {
    const seconds = (performance.now() - start) / 1000
    const left = done < all ? Math.ceil((seconds / done) * (all - done)) : null
    return (await tongue).progress({ verb, done, all, failures, perSecond: Math.round(done / seconds), left })
  }
  return {
    async step(failures) {
      done += 1
      const now = performance.now()
      if (io.stderr.isTTY && (now - shown > PAUSE || done === all)) {
        shown = now
        await io.stderr.write(`\r\u001b[2K${(await line(failures)).slice(0, (io.stderr.columns ?? 80) - 1)}`)
      } else if (!io.stderr.isTTY && Math.floor((done * 10) / all) > tenth) {
        tenth = Math.floor((done * 10) / all)
        await io.stderr.write(`${await line(failures)}\n`)
      }
    },
    async end() {
      if (io.stderr.isTTY && done > 0) await io.stderr.write('\r\u001b[2K')
    },
  }
}
