// Single values of a Word file, each checked: numbers, names of fonts, colours, text. The theme stands behind some of them.
import { child, val, type Xml } from '../xml.ts'

/** Fonts ('minor', 'major') and colours ('accent1') of the theme. */
export interface Theme {
  readonly fonts: ReadonlyMap<string, string>
  readonly colours: ReadonlyMap<string, string>
}

export function number(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}(\.\d+)?$/.test(text) ? Number(text) : undefined
}

/** `<w:b/>` and `<w:b w:val="0"/>`; undefined: not said. */
export function toggle(xml: Xml | undefined): boolean | undefined {
  return xml && !['0', 'false', 'off'].includes(val(xml) ?? '1')
}

export function fontName(text: string | undefined): string | undefined {
  const name = text?.trim() ?? ''
  return /^[\p{L}\p{N}][\p{L}\p{N} -]{0,63}$/u.test(name) ? name : undefined
}

/** Fonts whose letters are pictures: words in them could not be read. */
export const isSymbolFont = (name: string): boolean => /dings|dingbat|symbol|emoji|icons?\b|marlett|mt extra|awesome|mdl2|outlook|barcode|code ?(39|128)/i.test(name)

function hex(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : undefined
}

export function themeOf(xml: Xml | undefined): Theme {
  const elements = child(xml, 'a:theme', 'a:themeElements')
  const font = (name: string): readonly [string, string] => [name, fontName(child(elements, 'a:fontScheme', `a:${name}Font`, 'a:latin')?.attributes.typeface) ?? '']
  const colours = (child(elements, 'a:clrScheme')?.children ?? []).map((slot): readonly [string, string] => {
    const colour = child(slot, 'a:srgbClr')?.attributes.val ?? child(slot, 'a:sysClr')?.attributes.lastClr
    return [slot.name.slice(2), hex(colour) ?? '']
  })
  const named = (pairs: readonly (readonly [string, string])[]) => new Map(pairs.filter(([, value]) => value !== ''))
  return { fonts: named([font('minor'), font('major')]), colours: named(colours) }
}

/** Names of colours in texts → names in the theme. */
const SLOTS: Readonly<Record<string, string>> = {
  dark1: 'dk1', light1: 'lt1', dark2: 'dk2', light2: 'lt2', text1: 'dk1', background1: 'lt1', text2: 'dk2', background2: 'lt2', hyperlink: 'hlink', followedHyperlink: 'folHlink',
}

/** The font of `w:rFonts`; that of the theme wins, as in Word. */
export function fontOf(xml: Xml | undefined, theme: Theme): string | undefined {
  const { 'w:asciiTheme': slot = '', 'w:ascii': own, 'w:hAnsi': other } = xml?.attributes ?? {}
  return theme.fonts.get(slot.slice(0, 5)) ?? fontName(own) ?? fontName(other)
}

/** `w:color`. A colour of the theme that is made lighter or darker has its result beside it; without one it is left out. */
export function colourOf(xml: Xml | undefined, theme: Theme): string | undefined {
  const { 'w:themeColor': slot, 'w:themeTint': tint, 'w:themeShade': shade } = xml?.attributes ?? {}
  const themed = slot !== undefined && tint === undefined && shade === undefined ? theme.colours.get(SLOTS[slot] ?? slot) : undefined
  return themed ?? (val(xml) === 'auto' ? '000000' : hex(val(xml)))
}

/** Contrast to white paper of at least 3 : 1 (WCAG), else nobody could read it. */
export function isReadable(colour: string): boolean {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) >= 3
}

/** Control characters, halves of pairs, what XML forbids, and marks that turn the direction of reading. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as it may be written; the XML reader has decoded it. */
export const clean = (text: string): string => text.replace(/[\t\n\r]+/g, ' ').replace(FORBIDDEN, '')
