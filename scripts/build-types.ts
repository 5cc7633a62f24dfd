// The types of the library, from its one source file: they name no other file, so that one declaration file is all of them.
import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Throws where an exported type needs another file, or cannot be told without looking into the function. */
export function declarations(path: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path, 'utf8'), { fileName: path, reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, strict: true, newLine: ts.NewLineKind.LineFeed } })
  const faults = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  if (/\bimport\b|\bfrom '/.test(outputText)) faults.push('a type comes from another file')
  if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`)
  return outputText
}
