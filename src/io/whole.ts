// A file or stream read whole; one without end is refused.
import type { FileHandle } from 'node:fs/promises'
import { UserError } from '../diagnostics/user-error.ts'

/** Bytes, whatever size a file says it has. */
export const LARGEST = 100_000_000

export async function all(name: string, stream: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk))
    length += chunk.length
    if (length > LARGEST) throw new UserError(`„${name}“ ist größer als 100 MB. Nennen Sie eine kleinere Datei.`)
  }
  return Buffer.concat(chunks)
}

/** Without a stream, which Node would have to load first. */
export async function* pieces(file: FileHandle): AsyncIterable<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(65_536))
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}
