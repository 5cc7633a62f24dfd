// The library: texts and bytes in, bytes and findings out. No disk of yours, no clock, no environment; what a person wrote wrongly is a finding, never thrown.
// A wrong call (no text, a format that does not exist) is a TypeError.

import type { Format, Options, Rendering, RenderOptions, Validation } from './library/types.ts'

export type * from './library/types.ts'

/** Everything that can be wrong with an agreement. `text`: the content of a `*.koop.yaml` file. */
export async function validate(text: string, options: Options = {}): Promise<Validation> {
  const { validateText } = await import('./library/library.ts')
  return validateText(text, options)
}

/** The agreement as bytes. `text`: the content of a `*.koop.yaml` file. */
export async function render<F extends Format>(text: string, options: RenderOptions<F>): Promise<Rendering<F>> {
  const { renderText } = await import('./library/library.ts')
  return renderText(text, options)
}
