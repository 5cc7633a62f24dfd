// What the format refuses of a change must never be what an agreement really says.
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { exampleNames, exampleText, shippedTemplates } from '../../src/assets.ts'
import { formOf, located, misfit } from '../../src/read/change-form.ts'
import { type Path, valueAt } from '../../src/yaml/paths.ts'

const pathsOf = (data: unknown, path: Path = []): Path[] =>
  typeof data !== 'object' || data === null ? [] : Object.entries(data).flatMap(([key, inner]) => [[...path, Array.isArray(data) ? Number(key) : key], ...pathsOf(inner, [...path, Array.isArray(data) ? Number(key) : key])])

test.each(exampleNames())('every value of the example %s has a shape that its field takes, and is where it is', (name) => {
  const data: unknown = parse(exampleText(name))
  const paths = pathsOf(data)
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) {
    const value = valueAt(data, path)
    const form = formOf(data, path, value, shippedTemplates())
    expect([path, located(form, path, data), misfit(form, path, value, 'x')]).toEqual([path, { path }, undefined])
  }
})
