// Builds the package where npm fetched it with git, as pre-commit does: only such a copy is packed without `dist`. A checkout after `npm ci` is left alone.
// In a global installation npm hands its settings on to what runs inside of it, so that the tools of the copy would be installed globally, too.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

if (process.env.npm_package_resolved !== undefined && !existsSync('dist')) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_(global|location|prefix|install_links|allow_git)$/i.test(name)))
  if (!existsSync('node_modules')) execSync('npm ci --ignore-scripts', { stdio: 'inherit', env })
  execSync('npm run build', { stdio: 'inherit', env })
}
