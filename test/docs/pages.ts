// The pages of README, reference and handbook as data: blocks with what their info string asks for, commands in the text, links.
// What stands behind the language of a block is not shown by any viewer; every block of YAML, shell, CSV and output must say what it is.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')
const HANDBOOK = 'docs/handbuch'

export interface Block {
  readonly language: string
  /** "zu=kurz feld=x" as a map; a word alone has the value ''. */
  readonly info: ReadonlyMap<string, string>
  readonly text: string
  readonly line: number
}
export interface PageOfDocs {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
  readonly generated: boolean
  readonly blocks: readonly Block[]
}

const paths = (): readonly string[] => readdirSync(join(ROOT, HANDBOOK), { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.md')).sort().map((path) => `${HANDBOOK}/${path}`)
export const handbook: readonly PageOfDocs[] = paths().map(pageAt)
const english: readonly PageOfDocs[] = ['README.md', 'docs/reference.md'].map(pageAt)
export const byHand: readonly PageOfDocs[] = [...english, ...handbook.filter(({ generated }) => !generated)]
export const everyPage: readonly PageOfDocs[] = [...english, ...handbook]

function pageAt(path: string): PageOfDocs {
  const text = readFileSync(join(ROOT, path), 'utf8')
  return { path, text, generated: text.startsWith('<!-- Erzeugt von '), blocks: blocksIn(text) }
}

function blocksIn(text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, language = '', info = '', content = ''] = match
    const pairs = info.trim().split(/\s+/).filter(Boolean).map((word): [string, string] => [word.replace(/=.*/s, ''), word.includes('=') ? word.replace(/^[^=]*=/, '') : ''])
    return { language, info: new Map(pairs), text: content, line: text.slice(0, match.index).split('\n').length }
  })
}

/** `koopgen …` in the text outside of blocks. */
export const commandsInText = ({ text }: PageOfDocs): readonly string[] => [...withoutBlocks(text).matchAll(/`(koopgen [^`]+)`/g)].map((match) => (match[1] ?? '').replaceAll('\\|', '|'))
const withoutBlocks = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '')

/** Links and pictures to files of the repository that do not exist, and headings that are not there. */
export function brokenLinks({ path, text }: PageOfDocs): readonly string[] {
  const folder = path.split('/').slice(0, -1).join('/')
  const links = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '').filter((link) => !/^[a-z]+:/.test(link))
  return links.filter((link) => {
    const [file = '', heading] = link.split('#')
    const target = file === '' ? path : join(folder, file)
    return !existsSync(join(ROOT, target)) || (heading !== undefined && !headings(readFileSync(join(ROOT, target), 'utf8')).includes(heading))
  })
}
/** As GitHub and GitLab name them. */
const headings = (text: string): readonly string[] => [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map((match) => (match[1] ?? '').toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'))

export const example = (name: string): string => readFileSync(join(ROOT, 'examples', name, 'vereinbarung.koop.yaml'), 'utf8')
