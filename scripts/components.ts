// What of others is in the package: found by the bytes that the bundle took from each file, with name, version, licence and its text.
// Invariant: sorted, and the same for the same lock file wherever the packages lie. What has neither a licence text nor a known one stops the build.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Component {
  readonly name: string
  /** Undefined where somebody passes on an unnamed version. */
  readonly version: string | undefined
  readonly type: 'library' | 'data'
  /** As an SPDX expression. */
  readonly licence: string
  readonly text: string
  /** Name of the component that brings it along in its own files. */
  readonly within?: string
  /** SHA-512 of the npm package, hexadecimal. */
  readonly sha512?: string
}
interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly author?: string | { readonly name: string }
}

/** `inputs`: the files of which something is in the package, below `root`. */
export function componentsOf(inputs: readonly string[], root: string): readonly Component[] {
  const folders = new Map<string, string[]>()
  for (const input of inputs) {
    const folder = /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]
    if (folder !== undefined) folders.set(folder, [...(folders.get(folder) ?? []), input])
  }
  const integrity = integrities(root)
  const packages = [...folders].map(([folder, files]) => componentOf(folder, files, root, integrity))
  const names = new Set(packages.map(({ name }) => name))
  const carried = CARRIED.filter(({ within }) => names.has(within)).map(({ file, ...one }): Component => ({ ...one, version: undefined, type: 'library', text: lines(readFileSync(join(root, file), 'utf8')) }))
  return [...packages, ...carried, ...dataOf(root, names)].sort((a, b) => order(a.name, b.name) || order(a.within ?? '', b.within ?? ''))
}

function componentOf(folder: string, files: readonly string[], root: string, integrity: ReadonlyMap<string, string>): Component {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license: licence = '' } = manifest
  const sha512 = integrity.get(`${name} ${version}`)
  return { name, version, type: 'library', licence, text: [licenceText(join(root, folder), manifest), ...legalComments(files.map((file) => join(root, file)))].join('\n\n'), ...(sha512 !== undefined && { sha512 }) }
}

function licenceText(folder: string, { name, license, author }: Manifest): string {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  if (file !== undefined) return lines(readFileSync(join(folder, file), 'utf8'))
  const holder = typeof author === 'object' ? author.name : author?.replace(/ *[<(].*/, '')
  if (license === 'MIT') return `MIT License\n\nCopyright (c) ${holder ?? `the authors of ${name}`}\n\n${MIT}`
  throw new Error(`${name}: no licence text`)
}

/** Notices inside the code, which the bundler takes out. */
function legalComments(files: readonly string[]): readonly string[] {
  const found = files.filter((file) => /\.[cm]?js$/.test(file)).flatMap((file) => readFileSync(file, 'utf8').match(/^[ \t]*\/\*(?:(?!\*\/)[\s\S])*?(?:@license|Copyright \(c\))[\s\S]*?\*\//gim) ?? [])
  return [...new Set(found.map((text) => lines(text.replace(/^[ \t]*\/?\*+[!/]?[ \t]?/gm, '').replace(/\*\/\s*$/, ''))))]
}

/** From the lock file: „name version“ → SHA-512. */
function integrities(root: string): ReadonlyMap<string, string> {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string; integrity?: string }> }
  return new Map(Object.entries(packages).flatMap(([path, { version = '', integrity = '' }]) => (integrity.startsWith('sha512-') ? [[`${path.replace(/^.*node_modules\//, '')} ${version}`, Buffer.from(integrity.slice(7), 'base64').toString('hex')] as const] : [])))
}

/** What packages have copied into their own files; their versions are not told. */
const CARRIED: readonly (Pick<Component, 'name' | 'licence'> & { readonly within: string; readonly file: string })[] = [
  { name: 'fflate', licence: 'MIT', within: 'docx', file: 'node_modules/fflate/LICENSE' },
  { name: 'nanoid', licence: 'MIT', within: 'docx', file: 'node_modules/nanoid/LICENSE' },
]

function dataOf(root: string, packages: ReadonlySet<string>): readonly Component[] {
  const fonts = [['Source Serif 4', 'source-serif-4'], ['Source Sans 3', 'source-sans-3']].map(([name = '', folder = '']): Component => {
    const at = join(root, 'node_modules/@expo-google-fonts', folder)
    const { version } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as Manifest
    return { name: `${name} (fonts, from @expo-google-fonts/${folder})`, version, type: 'data', licence: 'OFL-1.1', text: lines(readFileSync(join(at, 'LICENSE_FONT'), 'utf8')) }
  })
  const holders = 'Copyright (c) 2013-2024 Stephan Hennig, Werner Lemberg, Günter Milde, Sander van Geloven,\nGeorg Pfeiffer, Gisbert W. Selke, Tobias Wendorf, Keno Wehr'
  const patterns: Component = { name: 'hyph-de-1996 (TeX hyphenation patterns for German, reformed orthography)', version: undefined, type: 'data', licence: 'MIT', text: `MIT License\n\n${holders}\n\n${MIT}`, within: 'hyphen' }
  return packages.has('hyphen') ? [...fonts, patterns] : fonts
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '').trim()
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software
and associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING
BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`
