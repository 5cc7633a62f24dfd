// What the Handlebars parser complains about, in German and at the right place. It has two message forms, and it reports an
// unclosed block at the end of the file; the block that is open is found again here from the tags.
interface Position { readonly line: number; readonly column: number }
interface Loc { readonly start: Position; readonly end: Position }
export interface SyntaxFault { readonly message: string; readonly loc: Loc; readonly hint?: string | undefined }

const OPENING = /^\{\{~?#\s*(\S+?)(?=[\s~}])/
const CLOSING = /^\{\{~?\/\s*(\S+?)(?=[\s~}])/
interface Tag { readonly name: string; readonly start: number; readonly end: number }

/** Expressions in the order of the text, comments as a whole; one step over the text, whatever stands in it. */
function* expressions(body: string): Generator<{ readonly text: string; readonly index: number }> {
  const plain = /[^{}]*\}\}/y
  for (let at = body.indexOf('{{'); at >= 0; at = body.indexOf('{{', at)) {
    const start = at
    if (/^\{\{~?!--/.test(body.slice(at, at + 6))) {
      const end = body.indexOf('--', at + 6)
      const close = end < 0 ? -1 : body.indexOf('}}', end)
      if (close < 0) return
      at = close + 2
    } else {
      plain.lastIndex = body.charAt(at + 2) === '{' ? at + 3 : at + 2
      at = plain.test(body) ? plain.lastIndex : start + 2
      if (at === start + 2) continue
    }
    yield { text: body.slice(start, at), index: start }
  }
}

/** Blocks in blocks, further branches of one block, brackets in brackets: the parser takes a time that grows with the square of this. */
const DEEPEST = 32
export function tooDeep(body: string): SyntaxFault | undefined {
  /** Of each open block its further branches. */
  const open: number[] = []
  for (const { text, index } of expressions(body)) {
    const opens = /^\{\{~?[#^]\s*[^\s~}]/.test(text)
    if (opens) open.push(0)
    else if (/^\{\{~?\s*else\s+[^\s~}]/.test(text)) open.push((open.pop() ?? 0) + 1)
    else if (/^\{\{~?\//.test(text)) open.pop()
    const depth = open.reduce((sum, branches) => sum + branches + 1, 0)
    if (depth > DEEPEST || bracketsIn(text) > DEEPEST) return { message: `Hier steht mehr als ${DEEPEST}-mal ein Block in einem Block oder eine Klammer in einer Klammer.`, loc: range(body, { start: index, end: index + text.length }), hint: 'Teilen Sie den Text in mehrere Sätze oder Klauseln mit eigenen Bedingungen.' }
  }
  return undefined
}
function bracketsIn(expression: string): number {
  let [depth, deepest] = [0, 0]
  for (const [sign] of expression.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/[()]/g)) {
    depth += sign === '(' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** The message of the parser → what is wrong and where (line from 1, column from 0, in the body). */
export function syntaxFault(body: string, thrown: string): SyntaxFault {
  return mismatched(body) ?? byMessage(body, thrown)
}

/** Blocks are checked by their own tags first: the opening that nobody closes, the closing that fits nothing. */
function mismatched(body: string): SyntaxFault | undefined {
  const open: Tag[] = []
  for (const { text, index } of expressions(body)) {
    const opening = OPENING.exec(text)?.[1]
    const closing = CLOSING.exec(text)?.[1]
    const at = { start: index, end: index + text.length }
    if (opening) open.push({ name: opening, ...at })
    if (!closing) continue
    const last = open.pop()
    if (!last) return { message: `{{/${closing}}} schließt einen Block, der nicht offen ist.`, loc: range(body, at), hint: 'Löschen Sie das Ende oder ergänzen Sie davor den Anfang.' }
    if (last.name !== closing) return { message: `Der Block {{#${last.name} …}} ist noch offen, wenn {{/${closing}}} kommt.`, loc: range(body, last), hint: `Ergänzen Sie {{/${last.name}}}.` }
  }
  const last = open.at(-1)
  return last && { message: `Der Block {{#${last.name} …}} wird nicht geschlossen.`, loc: range(body, last), hint: `Ergänzen Sie {{/${last.name}}}.` }
}

/** "Parse error on line N:\n<text>\n---^\nExpecting …" of the grammar, "… - line:column" of the tree builder. */
function byMessage(body: string, thrown: string): SyntaxFault {
  const grammar = /^(?:Parse|Lexical) error on line (\d+)[:.]/.exec(thrown)
  const builder = /^(.*) - (\d+):(\d+)$/.exec(thrown)
  const line = Math.max(1, Number(grammar?.[1] ?? builder?.[2] ?? 1))
  const text = body.split('\n')[line - 1] ?? ''
  const column = builder ? Number(builder[3]) : Math.max(0, text.indexOf('{{'))
  return {
    message: 'Der Ausdruck in {{ … }} ist nicht zu lesen.',
    loc: { start: { line, column }, end: { line, column: Math.max(column + 1, text.length) } },
    hint: 'Prüfen Sie Klammern und Anführungszeichen: {{wert}}, {{helfer wert "wort"}}, {{#if wert}} … {{/if}}.',
  }
}

function range(body: string, at: { start: number; end: number }): Loc {
  return { start: point(body, at.start), end: point(body, at.end) }
}
function point(body: string, offset: number): Position {
  const before = body.slice(0, offset)
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) }
}
