// How far a run is, on stderr: one line that renews itself on a terminal, a line every ten per cent elsewhere, nothing with --quiet.
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

export function progressOf(verb: string, all: number, { quiet, json }: Voice, io: Io): Progress {
  if (quiet || json || all < FEW) return { step: async () => {}, end: async () => {} }
  const start = performance.now()
  let [done, shown, tenth] = [0, 0, 0]
  const line = (failures: number): string => {
    const seconds = (performance.now() - start) / 1000
    const rest = Math.ceil((seconds / done) * (all - done))
    return `${verb}: ${done} von ${all}${failures > 0 ? `, ${failures} mit Fehlern` : ''}, ${Math.round(done / seconds)} je Sekunde${done < all ? `, noch etwa ${rest < 90 ? `${rest} Sekunden` : `${Math.ceil(rest / 60)} Minuten`}` : ''}`
  }
  return {
    async step(failures) {
      done += 1
      const now = performance.now()
      if (io.stderr.isTTY && (now - shown > PAUSE || done === all)) {
        shown = now
        await io.stderr.write(`\r\u001b[2K${line(failures).slice(0, (io.stderr.columns ?? 80) - 1)}`)
      } else if (!io.stderr.isTTY && Math.floor((done * 10) / all) > tenth) {
        tenth = Math.floor((done * 10) / all)
        await io.stderr.write(`${line(failures)}\n`)
      }
    },
    async end() {
      if (io.stderr.isTTY && done > 0) await io.stderr.write('\r\u001b[2K')
    },
  }
}
