// Keys of a terminal with pasted text made into one line: a second line must never become the answer to the next question.
// Invariant: what is typed passes as it is; line breaks inside pasted text become a sign that can be seen, and nothing of it is a command.
import { Transform } from 'node:stream'

/** Stands for a line break in an answer, until it is read. */
export const BREAK = '⏎'
/** The terminal is asked to mark what is pasted, and at the end not to. */
export const ASK_FOR_MARKS = '\u001b[?2004h'
export const END_OF_MARKS = '\u001b[?2004l'
const [BEGIN, END] = ['\u001b[200~', '\u001b[201~']

export type Keys = NodeJS.ReadableStream & { setRawMode?(mode: boolean): unknown }

/** `input` as readline wants it; it is paused and resumed with the one who reads, so that the program can end. */
export function oneLinePastes(input: Keys): Transform {
  const sorted = sorter()
  const decoder = new TextDecoder()
  const keys = new Transform({
    transform: (chunk: Buffer, _, done) => done(null, sorted(decoder.decode(chunk, { stream: true }))),
  })
  const [pause, resume] = [keys.pause.bind(keys), keys.resume.bind(keys)]
  keys.pause = () => {
    input.pause()
    return pause()
  }
  keys.resume = () => {
    input.resume()
    return resume()
  }
  Object.assign(keys, { isTTY: true, setRawMode: (mode: boolean) => input.setRawMode?.(mode) })
  input.pipe(keys)
  input.pause()
  return keys
}

/** Marks and pasted text may come in pieces; a paste is passed on when it is whole. */
function sorter(): (chunk: string) => string {
  let pasted: string | undefined
  let held = ''
  return (chunk) => {
    if (/^\u0003+$/.test(chunk)) return interrupted(chunk)
    const [, whole = '', begun = ''] = /^([\s\S]*?)((?:\u001b(?:\[(?:20?[01]?)?)?)?)$/.exec(held + chunk) ?? []
    const isMark = pasted !== undefined || begun.length > 1 // Escape alone is a key
    held = isMark ? begun : ''
    return (isMark ? whole : whole + begun).split(/(\u001b\[20[01]~)/).map((part) => {
      if (part === BEGIN) pasted = ''
      else if (part === END) return finished()
      else if (pasted === undefined) return unmarked(part)
      else pasted += part
      return ''
    }).join('')
  }
  /** Ctrl-C comes alone: a paste whose end never came must not swallow the only way out. */
  function interrupted(keys: string): string {
    pasted = undefined
    held = ''
    return keys
  }
  function finished(): string {
    const text = asOneLine(pasted ?? '')
    pasted = undefined
    return text
  }
}

/** Pasted text ends without Enter: whoever pastes it looks at it first. */
function asOneLine(text: string): string {
  return text.replace(/[\r\n\s]+$/, '').replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, ` ${BREAK} `).replaceAll('\t', ' ').replace(/[\u0000-\u001f\u007f]/g, '')
}
/** Terminals without marks hand over a pasted text at once: lines with something before and behind the break. */
function unmarked(text: string): string {
  return text.replace(/([^\r\n\u0000-\u001f])(?:\r\n|\r|\n)+(?=[^\r\n\u0000-\u001f])/g, `$1 ${BREAK} `)
}

/** An answer with its line breaks read: as spaces, or as what parts the pieces of this answer. */
export function joined(typed: string, between = ' '): string {
  return typed.split(BREAK).map((part) => part.trim()).filter((part) => part !== '').reduce((sofar, part) => (sofar === '' ? part : /[,;]$/.test(sofar) ? `${sofar} ${part}` : `${sofar}${between}${part}`), '')
}
