// Switches in braces: {wörtlich}, {Rahmen}, {#anchor} at the front of a paragraph, {Tabelle …} and {Seite} alone in one.
import type { Paragraph, PhrasingContent } from 'mdast'
import { readBrace, type BraceMeaning } from './braces.ts'

/** The meaning of a paragraph that is nothing but one brace. */
export const onlyBrace = (node: Paragraph): BraceMeaning | undefined => {
  const [only, ...others] = node.children
  return only?.type === 'brace' && others.length === 0 ? readBrace(only.value) : undefined
}

/** Takes a leading {wörtlich}, {Rahmen} or {#anchor} off the front of a paragraph. */
export function takeSwitch(children: readonly PhrasingContent[], kinds: readonly BraceMeaning['kind'][]): { rest: readonly PhrasingContent[]; meaning: BraceMeaning | undefined } {
  const [first, second, ...others] = children
  const meaning = first?.type === 'brace' ? readBrace(first.value) : undefined
  if (!meaning || !kinds.includes(meaning.kind)) return { rest: children, meaning: undefined }
  const next = second?.type === 'text' ? { ...second, value: second.value.replace(/^\s+/, '') } : second
  return { rest: next ? [next, ...others] : [], meaning }
}
