// Part of `npm run build`: the code that a start runs is kept beside its text in the form V8 makes of it (code cache), so that the machine it
// was made for compiles nothing. A part `core.js` becomes a door of the same name, its text `core.code.cjs` and what V8 made of it, `core.code.bin`.
// Invariant: the text alone decides what is done. What V8 made is taken by the very same V8 on the same system (`MAKER`), which asks itself
// whether it fits; everyone else, and whoever finds the bytes damaged or the text changed, compiles the text as before. Nothing is ever written where koopgen runs.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

/** What checking and rendering run; the rest is small or seldom. */
const PARTS = /^(?:base|core|program-\w+|printer-\w+|render-(?:docx|pdf)-\w+)\.js$/
const LATE = /^late-[\w-]+\.cjs$/
const BASE = 'base.js'

/** `banner`: what begins each part that asks for CommonJS. */
export function readyCode(target: string, root: string, banner: string): void {
  const files = readdirSync(target)
  for (const name of files.filter((one) => LATE.test(one))) {
    writeFileSync(join(target, codeName(name)), wrapped(`var module={exports:{}},exports=module.exports;${text(target, name)}`, [], 'module.exports'))
    rmSync(join(target, name))
  }
  for (const name of files.filter((one) => PARTS.test(one))) split(target, name, banner)
  const parts = readdirSync(target).filter((name) => name.endsWith('.code.cjs'))
  const asked = readdirSync(target).filter((name) => /\.c?js$/.test(name)).find((name) => /late-[\w-]+\.cjs/.test(text(target, name)))
  if (asked !== undefined) throw new Error(`${asked} asks for code that is read when asked, and has not moved with it`)
  make(target, root, parts)
}
const text = (target: string, name: string): string => readFileSync(join(target, name), 'utf8')
/** Without the hash of its content: no two parts are called the same. */
const plainName = (name: string): string => name.replace(/(?:-[A-Z0-9]{8})?\.c?js$/, '')
const codeName = (name: string): string => `${plainName(name)}.code.cjs`

/** `given`: names that the code imports; `result`: what it gives. */
function wrapped(code: string, given: readonly string[], result: string): string {
  if (/[^\0-\x7f]/.test(code)) throw new Error(`a sign that no ASCII text holds: ${code.slice(code.search(/[^\0-\x7f]/)).slice(0, 40)}`)
  const moved = code.replace(/\bimport\(/g, 'koopgenImport(').replace(/\bimport\.meta\b/g, 'koopgenMeta').replace(/\b\w*require\d*\("\.\/(late-[\w-]+)\.cjs"\)/g, 'koopgenPart("$1")()')
  return `(function(${['require', '__dirname', 'koopgenMeta', 'koopgenImport', 'koopgenPart', ...given].join(',')}){"use strict";${moved}\nreturn ${result}})\n`
}

const IMPORT = /(?<=^|[;}\n])import(?:([\w$]+|\*as [\w$]+|\{[^}]*\})from)?"([^"]+)";/g
const EXPORT = /(?<=^|[;}\n])export\{([^}]*)\};?/g
const pairsOf = (list: string): readonly (readonly [from: string, to: string])[] => list.split(',').map((one) => one.trim().split(' as ')).map(([from = '', to = from]) => [from, to])
function split(target: string, name: string, banner: string): void {
  const whole = text(target, name).replace(banner, '')
  const [imports, names] = [[...whole.matchAll(IMPORT)], [...whole.matchAll(EXPORT)].flatMap(([, list = '']) => pairsOf(list))]
  const given = imports.flatMap(([, list]) => (list === undefined ? [] : list.startsWith('{') ? pairsOf(list.slice(1, -1)).map(([, to]) => to) : [list.replace('*as ', '')]))
  const code = whole.replace(IMPORT, '').replace(EXPORT, '')
  if (/(?:^|[;}\n])(?:import|export)\b(?!\()/.test(code)) throw new Error(`${name}: an import or export that was not understood`)
  writeFileSync(join(target, codeName(name)), wrapped(code, given, `{${names.map(([from, to]) => `${to}:${from}`).join(',')}}`))
  const door = [
    ...(name === BASE ? [LOADER] : [`import{koopgenPart}from"./${BASE}";`]),
    ...imports.map(([all]) => all),
    `const made=koopgenPart("${plainName(name)}")(${given.join(',')}),{${names.map(([, to], i) => `${to}:made${i}`).join(',')}}=made;`,
    `export{${[...names.map(([, to], i) => `made${i} as ${to}`), ...(name === BASE ? ['koopgenPart'] : [])].join(',')}};`,
  ]
  writeFileSync(join(target, name), door.join(''))
}

/** The V8 that runs, with all that its builders chose, and the system: another one never sees what this one made. */
const RUNNING = "[process.versions.v8,process.platform,process.arch,...Object.entries(process.config.variables).filter(([name])=>name.startsWith('v8_'))].join()"
const maker = (): string => new Function(`return ${RUNNING}`)() as string
/** Bytes of the check sum at the end, of the text and what was made of it: V8 would end the process over a damaged file, and knows a text by its length alone. */
const SUM = 4
const LOADER = [
  'import{readFileSync as koopgenRead}from"node:fs";import{createRequire as koopgenRequire}from"node:module";import{Script as koopgenScript}from"node:vm";',
  `const koopgenHere=import.meta.dirname,koopgenOwn=koopgenRequire(import.meta.url),koopgenIsMaker=${RUNNING}===${JSON.stringify(maker())};`,
  'const koopgenReady=(name,text)=>{try{',
  `const bytes=koopgenRead(\`\${koopgenHere}/\${name}.code.bin\`),end=bytes.length-${SUM},made=bytes.subarray(0,end);`,
  'const{crc32}=koopgenOwn("node:zlib");return crc32(made,crc32(text))===bytes.readUInt32LE(end)?made:void 0}catch{}};',
  'const koopgenPart=name=>{',
  'const filename=`${koopgenHere}/${name}.code.cjs`,text=koopgenRead(filename),cachedData=koopgenIsMaker?koopgenReady(name,text):void 0;',
  'const code=new koopgenScript(text.latin1Slice(),{filename,cachedData}).runInThisContext();',
  'return(...given)=>code(koopgenOwn,koopgenHere,import.meta,path=>import(path),koopgenPart,...given)};',
].join('')

/** No seed, no second thread, nothing forgotten: so the same code makes the same bytes. */
const SAME = ['--single-threaded', '--predictable', '--predictable-gc-schedule', '--hash-seed=1', '--random-seed=1', '--no-flush-bytecode']
/** Loaded before koopgen: names scripts the same wherever they lie, and keeps what V8 made of them when all is done. */
const keeping = (folder: string): string => `import vm from 'node:vm'
import { basename, join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const kept = []
vm.Script = class extends vm.Script {
  constructor(code, { filename }) {
    super(code, { filename: Buffer.from(basename(filename)).toString() }) // a copy: V8 would keep the folder with the piece of it
    kept.push([basename(filename).replace(/cjs$/, 'bin'), this])
  }
}
syncBuiltinESMExports()
process.on('exit', () => kept.forEach(([name, script]) => writeFileSync(join(${JSON.stringify(folder)}, name), script.createCachedData())))`
/** Where V8 notes with which flags it was run. */
const FLAGS = { from: 12, to: 16 }

/** What one writes to begin with, and an agreement that has everything: code they do not run is compiled when it is asked for. */
const TRIED = ['kurz', 'alles'].map((name) => `examples/${name}/vereinbarung.koop.yaml`)
/** A run makes V8 compile what most runs need. */
function make(target: string, root: string, parts: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'koopgen-code-'))
  const node = (...args: string[]): Buffer => execFileSync(process.execPath, args, { cwd: root, env: { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'] }, stdio: ['ignore', 'pipe', 'inherit'] })
  node(...SAME, '--import', `data:text/javascript,${encodeURIComponent(keeping(folder))}`, join(root, 'bin/koopgen.js'), 'render', ...TRIED, '-f', 'docx,pdf', '-o', join(folder, 'aus'), '-q')
  const plain = Buffer.from(node('-p', "new vm.Script('0').createCachedData().toString('base64')").toString(), 'base64')
  for (const name of parts) {
    const made = readFileSync(join(folder, binName(name)))
    plain.copy(made, FLAGS.from, FLAGS.from, FLAGS.to)
    writeFileSync(join(folder, binName(name)), made)
    const fits = node('-p', `new vm.Script(fs.readFileSync(${JSON.stringify(join(target, name))},'latin1'),{cachedData:fs.readFileSync(${JSON.stringify(join(folder, binName(name)))})}).cachedDataRejected===false`)
    if (fits.toString().trim() !== 'true') throw new Error(`${name}: V8 does not take what it made`)
    const sum = Buffer.alloc(SUM)
    sum.writeUInt32LE(crc32(made, crc32(readFileSync(join(target, name)))))
    writeFileSync(join(target, binName(name)), Buffer.concat([made, sum]))
  }
  rmSync(folder, { recursive: true })
}
const binName = (name: string): string => name.replace(/cjs$/, 'bin')
