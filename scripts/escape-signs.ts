// Part of `npm run build`: code of plain ASCII signs, which Node keeps and reads in half the room. esbuild leaves others in patterns alone.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Raw texts are data: an escape in them would be printed, so that they get the sign as a value. */
const RAW = /(String\.raw`[^`]*`)/
const BEYOND = /[^\u0000-\u007f]/g
const escaped = (code: string): string => code.replace(BEYOND, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

export function escapeSigns(target: string): void {
  for (const name of readdirSync(target).filter((one) => /\.c?js$/.test(one))) {
    const path = join(target, name)
    writeFileSync(path, readFileSync(path, 'utf8').split(RAW).map((part, i) => (i % 2 === 0 ? escaped(part) : part.replace(BEYOND, (sign) => `\${"${escaped(sign)}"}`))).join(''))
  }
}
