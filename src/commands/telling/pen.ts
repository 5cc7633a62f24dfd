// Bold and colour on the standard output, where somebody sees them.
import { coloured, plain } from '../../diagnostics/print.ts'
import type { Io } from '../../io.ts'
import { showsColour } from './speak.ts'

export type Pen = typeof plain
export function penFor(io: Io): Pen {
  return showsColour(io.stdout, io.env) ? coloured : plain
}
