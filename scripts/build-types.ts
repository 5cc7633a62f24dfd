// The types of the library in one declaration file: those of its types, which name no other file, then those of its functions, which name no other types.
import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What the functions say of where their types are. */
const OF_TYPES = /^(?:import type \{[^}]*\}|export type \*) from '\.\/library\/types\.ts';\n/gm

/** Throws where an exported type needs another file, or cannot be told without looking into the function. */
export function declarations(types: string, functions: string): string {
  const text = declared(types) + declared(functions).replaceAll(OF_TYPES, '')
  if (/\bimport\b|\bfrom '/.test(text)) throw new Error(`${types}, ${functions}: a type comes from another file`)
  return text
}
function declared(path: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path, 'utf8'), { fileName: path, reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, strict: true, newLine: ts.NewLineKind.LineFeed } })
  const faults = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`)
  return outputText
}
