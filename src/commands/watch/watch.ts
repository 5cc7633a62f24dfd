// --watch: makes a round, waits until something that it read is different, and makes the next, until Ctrl-C.
// Invariant: no change is lost, for after listening has begun and after every sound the disk is asked whether it would still answer the same;
// and a round is made for nothing else: a sound alone, or files that koopgen itself writes, make none.
import { faultIn } from '../../diagnostics/in-language.ts'
import type { Lang } from '../../diagnostics/tongue.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io, Watch } from '../../io.ts'
import { say } from '../telling/speak.ts'
import { Seen } from './seen.ts'

/** What a round leaves behind. */
export interface Round {
  /** Files it makes. */
  readonly made: readonly string[]
  /** Whether sentences are wanted beside the messages. */
  readonly speaks: boolean
}
/** `reading` notes what is asked of it; files are written through the other. */
export type MakeRound = (reading: Io, io: Io) => Promise<Round>

interface How {
  readonly poll: boolean
  readonly lang: Lang
}

/** Only Ctrl-C ends it, with 0; what is wrong with the first round's command line or files ends it as it would end the command without --watch. */
export async function watch(make: MakeRound, { poll, lang }: How, io: Io): Promise<number> {
  const stop = { pressed: false }
  const stopped = io.interrupted().then(() => {
    stop.pressed = true
  })
  for (let isFirst = true; ; isFirst = false) {
    const seen = new Seen(io)
    if (!isFirst) await clearScreen(io)
    const { made, speaks } = await (isFirst ? make(seen.noting(), io) : forgiving(make, seen.noting(), lang, io))
    seen.disown(made)
    if (speaks && (isFirst || showsScreen(io))) await say('Wartet auf Änderungen, Strg+C beendet.\n', lang, io)
    const listening = await io.watch(seen.wanted(), poll)
    await change(seen, listening, stopped, stop).finally(() => listening.close())
    if (!stop.pressed) continue
    if (speaks) await say('Beobachten beendet.\n', lang, io)
    return 0
  }
}

async function change(seen: Seen, listening: Watch, stopped: Promise<void>, stop: { readonly pressed: boolean }): Promise<void> {
  while (!stop.pressed && (await seen.isCurrent())) await Promise.race([stopped, listening.heard()])
}

/** While somebody edits, a file may be missing for a moment or protected: the next change helps on. */
async function forgiving(make: MakeRound, reading: Io, lang: Lang, io: Io): Promise<Round> {
  try {
    return await make(reading, io)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await io.stderr.write(`${lang === 'en' ? 'Error' : 'Fehler'}: ${(await faultIn(lang, error)).whole}\n`)
    return { made: [], speaks: true }
  }
}

/** A round stands where the one before it stood, so that a mended fault is not read again. */
const showsScreen = (io: Io): boolean => io.stderr.isTTY && io.env.TERM !== 'dumb'
async function clearScreen(io: Io): Promise<void> {
  if (showsScreen(io)) await io.stderr.write('\u001b[2J\u001b[H')
}
