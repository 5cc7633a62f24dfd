// Files as pipelines name them: from the root of the repository, wherever koopgen was started in it.
import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import type { Io } from '../../io.ts'

/** A file outside of the repository, or where none is known, keeps its name. */
export function fromRoot({ env, cwd }: Io): (file: string) => string {
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  return (file) => {
    const path = root ? relative(root, resolve(cwd, file)).split(sep).join('/') : '..'
    const outside = path === '' || path === '..' || path.startsWith('../') || isAbsolute(path)
    return outside ? posix.normalize(file) : path
  }
}
