// The language server of YAML, as an editor talks to it: messages with a length over stdin and stdout. Fetched on first use.
// "¦" in a text is the cursor.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const HOME = join(import.meta.dirname, '../gates/language-server')
const PROGRAM = join(HOME, 'node_modules/yaml-language-server/bin/yaml-language-server')
const SCHEMAS = pathToFileURL(join(import.meta.dirname, '../../schemas/v1')).href

export function fetchServer(): void {
  if (!existsSync(PROGRAM)) execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], { cwd: HOME, stdio: 'pipe' })
}

interface Position {
  readonly line: number
  readonly character: number
}
export interface Proposal {
  readonly label: string
  /** What choosing it writes. */
  readonly text: string
  readonly documentation: string
}
export interface Server {
  hover(text: string): Promise<string>
  complete(text: string): Promise<readonly Proposal[]>
  /** "3:5 message", lines and columns from 1. */
  problems(text: string): Promise<readonly string[]>
  stop(): void
}
interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly Found[]; readonly items?: readonly { readonly section: string }[] }
  readonly result?: unknown
}
const SETTINGS = { validate: true, completion: true, hover: true, schemaStore: { enable: false } }

/** `schema`: a file of schemas/v1, named in the first line of each text. */
export async function startServer(schema: string): Promise<Server> {
  const wire = new Wire(spawn(process.execPath, [PROGRAM, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] }))
  const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: { contentFormat: ['markdown'] }, publishDiagnostics: {} }, workspace: { configuration: true } }
  await wire.ask('initialize', { processId: process.pid, rootUri: SCHEMAS, capabilities, locale: 'de', workspaceFolders: [{ uri: SCHEMAS, name: 'koopgen' }] })
  wire.tell('initialized', {})
  wire.tell('workspace/didChangeConfiguration', { settings: { yaml: SETTINGS } })
  const open = (text: string) => openText(wire, `# yaml-language-server: $schema=${SCHEMAS}/${schema}\n${text}`)
  return {
    hover: async (text) => {
      const found = (await wire.ask('textDocument/hover', open(text))) as { contents?: { value?: string } } | null
      return found?.contents?.value ?? ''
    },
    complete: async (text) => proposals(await wire.ask('textDocument/completion', open(text))),
    problems: async (text) => wire.problems(open(text).textDocument.uri),
    stop: () => wire.stop(),
  }
}

function openText(wire: Wire, text: string): { textDocument: { uri: string }; position: Position } {
  const [before = '', ...rest] = text.split('¦')
  const uri = `${SCHEMAS}/../text-${wire.count()}.koop.yaml`
  wire.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text: before + rest.join('') } })
  const lines = before.split('\n')
  return { textDocument: { uri }, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } }
}

type Item = { label: string; insertText?: string; textEdit?: { newText: string }; documentation?: string | { value: string } }
function proposals(answer: unknown): readonly Proposal[] {
  const items = (answer as { items?: Item[] } | null)?.items ?? (answer as Item[] | null) ?? []
  return items.map(({ label, insertText, textEdit, documentation }) => ({ label, text: textEdit?.newText ?? insertText ?? label, documentation: typeof documentation === 'string' ? documentation : (documentation?.value ?? '') }))
}

interface Found {
  readonly message: string
  readonly range: { readonly start: Position }
}
/** Silence after which a text counts as judged. */
const QUIET = 400
class Wire {
  readonly #process: ChildProcess
  readonly #answers = new Map<number, (result: unknown) => void>()
  readonly #found = new Map<string, readonly Found[]>()
  #waiting = Buffer.alloc(0)
  #count = 0

  constructor(server: ChildProcess) {
    this.#process = server
    server.stdout?.on('data', (chunk: Buffer) => this.#read(chunk))
  }

  count = (): number => ++this.#count
  stop = (): void => void this.#process.kill()
  tell(method: string, params: unknown): void {
    this.#send({ method, params })
  }
  ask(method: string, params: unknown): Promise<unknown> {
    const id = this.count()
    return new Promise((done) => {
      this.#answers.set(id, done)
      this.#send({ id, method, params })
    })
  }

  /** What was said last about a text, when nothing more comes. */
  async problems(uri: string): Promise<readonly string[]> {
    for (let last: unknown, quiet = 0; quiet < QUIET || last === undefined; quiet += 50) {
      await new Promise((done) => setTimeout(done, 50))
      if (this.#found.get(uri) !== last) quiet = 0
      last = this.#found.get(uri)
    }
    return (this.#found.get(uri) ?? []).map(({ message, range: { start } }) => `${start.line}:${start.character + 1} ${message.replace(/\s+/g, ' ')}`)
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  #read(chunk: Buffer): void {
    this.#waiting = Buffer.concat([this.#waiting, chunk])
    for (;;) {
      const head = /^Content-Length: (\d+)[\s\S]*?\r\n\r\n/.exec(this.#waiting.toString('latin1'))
      const end = head ? head[0].length + Number(head[1]) : Number.POSITIVE_INFINITY
      if (!head || this.#waiting.length < end) return
      const body = this.#waiting.subarray(head[0].length, end).toString('utf8')
      this.#waiting = this.#waiting.subarray(end)
      this.#heard(JSON.parse(body) as Message)
    }
  }
  #heard({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') this.#found.set(params?.uri ?? '', params?.diagnostics ?? [])
    else if (method !== undefined && id !== undefined) this.#send({ id, result: method === 'workspace/configuration' ? params?.items?.map(({ section }) => (section === 'yaml' ? SETTINGS : null)) : null })
    else if (id !== undefined) this.#answers.get(id)?.(result)
  }
}
