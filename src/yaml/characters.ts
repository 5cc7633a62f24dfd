// Characters that no agreement may contain: they steer terminals and text direction or print nothing, so a reader would not see what he signs.
// yaml.md §2. The soft hyphen and the joiners of some scripts and of emoji are the user's own and stay. A tab or a line break is no fault here; one-line fields refuse them by their schema.
export interface RefusedRun {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly kind: string
  /** "U+202E" */
  readonly name: string
}

const KINDS: readonly (readonly [kind: string, test: (code: number) => boolean])[] = [
  ['Steuerzeichen', (c) => (c < 0x20 && c !== 0x09 && c !== 0x0a && c !== 0x0d) || (c >= 0x7f && c <= 0x9f)],
  ['Zeichen, das die Schreibrichtung umkehrt', (c) => (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)],
  ['Zeichen ohne Breite, unsichtbar', (c) => c === 0x200b || (c >= 0x2060 && c <= 0x2065) || c === 0xfeff || c === 0x180e || (c >= 0xe0000 && c <= 0xe0fff)],
  ['unsichtbares Zeichen für die Schreibrichtung', (c) => c === 0x200e || c === 0x200f || c === 0x061c],
  ['unsichtbarer Zeilenwechsel', (c) => c === 0x2028 || c === 0x2029],
  ['halbes Zeichen', (c) => c >= 0xd800 && c <= 0xdfff],
  ['Zeichen ohne Bedeutung', (c) => (c & 0xfffe) === 0xfffe || (c >= 0xfdd0 && c <= 0xfdef)],
  ['Zeichen aus einem privaten Bereich', (c) => (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000],
]
const kindOf = (code: number) => KINDS.find(([, test]) => test(code))?.[0]
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\uf8ff\ufdd0-\ufdef\ufeff\ufffe\uffff]/

/** Runs of refused characters, one finding per run of equal ones. */
export function refusedCharacters(text: string): readonly RefusedRun[] {
  if (!SUSPECT.test(text)) return []
  const runs: RefusedRun[] = []
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0
    const end = i + (code > 0xffff ? 2 : 1)
    const kind = kindOf(code)
    const last = runs.at(-1)
    if (kind && last?.end === i && last.name === nameOf(code)) runs[runs.length - 1] = { ...last, end }
    else if (kind) runs.push({ start: i, end, kind, name: nameOf(code) })
    i = end
  }
  return runs
}
const nameOf = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
